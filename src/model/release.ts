/** Version of this copy of the library, as in package.json. */
export const version = '0.1.0';

/**
 * Address of the files of a release, with a trailing slash; `*` is replaced by the version. `null` until there is a
 * release. An address under a name that the project does not own would run what a stranger publishes there.
 */
export const releasedAt: string | null = null;

/**
 * Folder of the files of this version for generated code and data, with a trailing slash.
 * @param ownFolder used until there is a release: the folder of the running script, or one relative to the page
 */
export function releaseFolder(ownFolder = './', address: string | null = releasedAt): string {
  return address === null ? ownFolder : address.replace('*', version);
}
