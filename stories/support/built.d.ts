/** The build writes this file; it does not exist before the first build. */
declare module '*/dist/custom-elements.json' {
  import type {Manifest} from './manifest.ts';
  const manifest: Manifest;
  export default manifest;
}

/** Chunks that the scripts load, by element and language: file names from `dist`. */
declare module '*/dist/chunks.json' {
  const list: {
    readonly elements: Readonly<Record<string, readonly string[]>>;
    readonly languages: Readonly<Record<string, readonly string[]>>;
  };
  export default list;
}

/** The value of the `integrity` attribute of each script. */
declare module '*/dist/integrity.json' {
  const list: {readonly version: string; readonly files: Readonly<Record<string, string>>};
  export default list;
}
