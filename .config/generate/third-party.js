import {readFile, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';
import {ensureBuilt} from '../build/ensure-built.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

const parts = {
  scripts: 'scripts for pages',
  modules: 'modules',
  command: '`avance` command',
  files: 'files of the command',
};

const introduction = `# Code of others in the package

The package is under the MIT licence ([LICENSE](LICENSE)). Its files contain code of the packages below, unchanged except
for bundling and compression. \`dist/licences.txt\`, beside the scripts, has the texts of their licences; whoever copies the
scripts copies it too. \`npm run docs\` makes this list from what the build has bundled.
`;

/** Text of THIRD-PARTY.md for the list in `dist/licences.json`. */
export async function thirdPartyText(list) {
  const rows = list.map(
    ({name, version, license, source, parts: names}) =>
      `| [${name}](${source}) | ${version} | ${license} | ${names.map((part) => parts[part]).join(', ')} |`,
  );
  const table = ['| Package | Version | Licence | In |', '| --- | --- | --- | --- |', ...rows].join('\n');
  const options = await resolveConfig(`${root}README.md`);
  return format(`${introduction}\n${table}\n`, {...options, parser: 'markdown'});
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await ensureBuilt();
  const list = JSON.parse(await readFile(`${root}dist/licences.json`, 'utf8'));
  await writeFile(`${root}THIRD-PARTY.md`, await thirdPartyText(list));
}
