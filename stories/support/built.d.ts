/** The build writes this file; it does not exist before the first build. */
declare module '*/dist/custom-elements.json' {
  import type {Manifest} from './manifest.ts';
  const manifest: Manifest;
  export default manifest;
}
