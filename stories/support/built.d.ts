/** The build makes it; a checkout that was never built has none. */
declare module '*/dist/custom-elements.json' {
  import type {Manifest} from './manifest.ts';
  const manifest: Manifest;
  export default manifest;
}
