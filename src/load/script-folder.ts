/**
 * URL of the folder of the running script, with a trailing slash. The build of the scripts sets it; a bundler that packs
 * the modules has no such folder, so it is the folder of the page.
 */
export const scriptFolder = './';
