import {readdir, readFile, writeFile} from 'node:fs/promises';
import {recordedPackages} from './plugins/bundled-packages.js';

/** Licences that the MIT licence of the package may be combined with, by SPDX identifier. */
const accepted = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'MPL-2.0', 'OFL-1.1'];
/** Comment in each file with code of other packages: where their licences are. */
export const licenceNotice = '//! licences.txt';

/** Adds the notice at the end of a script. */
export function withLicenceNotice(code) {
  return `${code.trimEnd()}\n${licenceNotice}\n`;
}

/** Identifier of a licence, as used here: a font package names two. */
function identifier({name, license}) {
  const names = String(license).match(/[\w.-]+/g) ?? [];
  const match = names.filter((item) => accepted.includes(item)).at(-1);
  if (!match) throw new Error(`licences: ${name} has the licence "${license}", which is not in the list.`);
  return match;
}

function sourceAddress({repository, homepage}) {
  const address = typeof repository === 'string' ? repository : (repository?.url ?? homepage ?? '');
  // `owner/name`, `github:owner/name`, `git@github.com:owner/name` and addresses.
  const [, path] = /^(?:github:|git@github\.com:)?([\w.-]+\/[\w.-]+?)(?:\.git)?$/.exec(address) ?? [];
  return path
    ? `https://github.com/${path}`
    : address.replace(/^git\+|\.git$/g, '').replace(/^git:/, 'https:');
}

/** Texts of a package: its licence files and its notices. */
async function ownTexts({folder}) {
  const names = (await readdir(folder))
    .filter((name) => /^(licen[cs]e|notice|copying)/i.test(name))
    .toSorted();
  return Promise.all(names.map(async (name) => (await readFile(`${folder}/${name}`, 'utf8')).trim()));
}

/** The texts of a package; without any, those of another package of its repository, or its author and an address. */
async function texts(record, records) {
  const {name, license, source, author} = record;
  const siblings = records.filter((other) => other.source === source && other.license === license);
  for (const candidate of [record, ...siblings]) {
    const match = await ownTexts(candidate);
    if (match.length) return match;
  }
  const holder = author || `the authors of ${name}`;
  return [`Copyright ${holder}\nThe text of the licence: https://spdx.org/licenses/${license}.html`];
}

async function section(record, records) {
  const {name, version, license, source} = record;
  return [`${name} ${version} (${license})\n${source}`, ...(await texts(record, records))].join('\n\n');
}

/**
 * Writes `licences.txt`, the texts of everything that the package contains, and `licences.json`, the list: name,
 * version, licence, address of the source, and the parts (`scripts`, `modules`, `command`, `files`) that contain it.
 * @param {string} folder absolute
 */
export async function writeLicences(folder) {
  const records = recordedPackages().map((manifest) => ({
    name: manifest.name,
    version: manifest.version,
    license: identifier(manifest),
    source: sourceAddress(manifest),
    parts: manifest.parts,
    folder: manifest.folder,
    author: manifest.author?.name ?? manifest.author,
  }));
  const sections = await Promise.all(records.map((record) => section(record, records)));
  await writeFile(`${folder}/licences.txt`, `${sections.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`);
  const list = records.map(({name, version, license, source, parts}) => ({
    name,
    version,
    license,
    source,
    parts,
  }));
  await writeFile(`${folder}/licences.json`, `${JSON.stringify(list, null, 2)}\n`);
}
