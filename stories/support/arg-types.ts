import type {ArgTypes, InputType} from 'storybook/internal/types';

interface Item {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: {readonly text: string};
  readonly inheritedFrom?: unknown;
}

interface Field extends Item {
  readonly attribute?: string;
}

interface Declaration {
  readonly tagName?: string;
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

/** A control for each attribute, and a row of documentation for all else that an element offers. */
export function argTypes({modules}: Manifest, tag: string): ArgTypes {
  const found = modules.flatMap(({declarations = []}) => declarations).find(({tagName}) => tagName === tag);
  if (!found) return {};
  return Object.fromEntries([
    ...(found.attributes ?? []).map((item) => [item.name, attribute(item)]),
    ...rows(
      'properties',
      (found.members ?? []).filter((field) => !field.attribute),
    ),
    ...rows('slots', found.slots),
    ...rows('events', found.events),
    ...rows('parts', found.cssParts),
    ...rows('custom properties', found.cssProperties),
  ]);
}

function attribute(item: Item): InputType {
  const category = item.inheritedFrom ? 'attributes of all elements' : 'attributes';
  return {...row(category, item), ...control(item.type?.text ?? 'string')};
}

/** `'levels' | 'change'` is a choice between the values that the code allows. */
function control(type: string): InputType {
  const options = [...type.matchAll(/'([^']*)'/g)].map(([, value]) => value);
  if (options.length > 0) return {options, control: {type: 'select'}};
  return {control: {type: type === 'boolean' || type === 'number' ? type : 'text'}};
}

/** Keyed by category too: a slot may be called as an attribute is. */
function rows(category: string, items: readonly Item[] = []): [string, InputType][] {
  return items.map((item) => [
    `${category} ${item.name}`,
    {...row(category, item), control: {disable: true}},
  ]);
}

function row(category: string, {name, description, type, default: initial}: Item): InputType {
  return {
    name: name || '(default)',
    ...(description && {description}),
    table: {
      category,
      ...(type && {type: {summary: type.text}}),
      ...(initial && {defaultValue: {summary: initial}}),
    },
  };
}
