import {execFile} from 'node:child_process';
import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';

const execute = promisify(execFile);

async function readManifest(folder) {
  return JSON.parse(await readFile(`${folder}/package.json`, 'utf8'));
}

async function writeManifest(folder, manifest) {
  await mkdir(folder, {recursive: true});
  await writeFile(`${folder}/package.json`, JSON.stringify(manifest));
}

/**
 * Software bill of materials in the format CycloneDX, made by `npm sbom`: the package, the packages in its bundles and
 * its dependencies. npm describes an installation, so the packages are laid out as one, without those of the tools.
 * @param {string} root folder of the project
 * @param {readonly {name: string, version: string, license: string, source: string}[]} bundled
 * @returns {Promise<string>} JSON
 */
export async function createSbom(root, bundled) {
  const parent = await mkdtemp(join(tmpdir(), 'avance-sbom-'));
  try {
    const {name, version, license, description, author, dependencies} = await readManifest(root);
    // npm names the package after its folder.
    const folder = join(parent, name);
    const versions = Object.fromEntries(bundled.map((record) => [record.name, record.version]));
    const direct = {...dependencies, ...versions};
    await writeManifest(folder, {name, version, license, description, author, dependencies: direct});
    for (const record of bundled) {
      const manifest = {
        name: record.name,
        version: record.version,
        license: record.license,
        homepage: record.source,
      };
      await writeManifest(join(folder, 'node_modules', record.name), manifest);
    }
    const options = ['--sbom-format', 'cyclonedx', '--sbom-type', 'library'];
    return (await execute('npm', ['sbom', ...options], {cwd: folder, maxBuffer: 2 ** 25})).stdout;
  } finally {
    await rm(parent, {recursive: true});
  }
}
