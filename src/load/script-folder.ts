/** URL of the folder of `avance.js`, with a trailing slash. Null in modules that a bundler packs: the build sets it. */
export const scriptFolder: string | null = null;
