export interface Item {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: {readonly text: string};
  readonly inheritedFrom?: unknown;
}

export interface Field extends Item {
  readonly attribute?: string;
}

export interface Declaration {
  readonly tagName?: string;
  readonly summary?: string;
  readonly attributes?: readonly Item[];
  readonly members?: readonly Field[];
  readonly slots?: readonly Item[];
  readonly events?: readonly Item[];
  readonly cssParts?: readonly Item[];
  readonly cssProperties?: readonly Item[];
}

/** The part of a custom elements manifest that the book shows. */
export interface Manifest {
  readonly modules: readonly {readonly declarations?: readonly Declaration[]}[];
}

export function elementsOf({modules}: Manifest): readonly Declaration[] {
  return modules.flatMap(({declarations = []}) => declarations).filter(({tagName}) => tagName);
}

export function tagsOf(manifest: Manifest): readonly string[] {
  return elementsOf(manifest).map(({tagName = ''}) => tagName);
}

/** The names of all events that any element fires. */
export function eventsOf(manifest: Manifest): readonly string[] {
  const names = elementsOf(manifest).flatMap(({events = []}) => events.map(({name}) => name));
  return [...new Set(names)];
}
