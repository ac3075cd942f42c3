import {readFileSync} from 'node:fs';

const packageFolder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;

/** Folders of packages and the parts of the release that contain code or files of them. */
const partsByFolder = new Map();

/** Records that a part of the release contains a file of `node_modules`. Does nothing for a file of the project. */
export function recordPackage(part, path) {
  const [folder] = packageFolder.exec(path) ?? [];
  if (folder) partsByFolder.set(folder, (partsByFolder.get(folder) ?? new Set()).add(part));
}

/**
 * Records the packages whose code is in a bundle.
 * @param {'scripts' | 'modules' | 'command'} part
 */
export function recordPackages(part) {
  return {
    name: 'record-packages',
    generateBundle(_, bundle) {
      for (const {modules} of Object.values(bundle))
        for (const [id, {renderedLength}] of Object.entries(modules ?? {}))
          if (renderedLength > 0) recordPackage(part, id);
    },
  };
}

/** Folder, manifest and parts of each recorded package, by name. A version that is installed twice is listed once. */
export function recordedPackages() {
  const records = new Map();
  for (const [folder, parts] of partsByFolder) {
    const manifest = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
    const key = `${manifest.name}@${manifest.version}`;
    const allParts = new Set([...(records.get(key)?.parts ?? []), ...parts]);
    records.set(key, {...manifest, folder, parts: [...allParts].toSorted()});
  }
  return [...records.keys()].toSorted().map((key) => records.get(key));
}
