interface Engines {
  readonly engines: () => readonly {readonly engine: string; readonly path: string}[];
}

/** The browsers of this machine. Imported at run time, because the module is JavaScript without types. */
export const {engines} = (await import(new URL('./engines.js', import.meta.url).href)) as Engines;

/** The program of an engine; undefined when it is not installed. */
export function enginePath(name: string): string | undefined {
  return engines().find(({engine}) => engine === name)?.path;
}
