import {readFile, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';
import {layers} from '../lint/layers.js';

const contributingPath = fileURLToPath(new URL('../../CONTRIBUTING.md', import.meta.url));
const block = /(<!-- layers:[^>]*-->\n)[\s\S]*?(<!-- \/layers -->)/;

function packagesOf({packages}) {
  if (packages.includes('*')) return 'any';
  return packages.map((name) => `\`${name}\``).join(' ') || '–';
}

/** The layers as a diagram whose arrows read "may import", and as a table. */
function layerSection() {
  const arrows = layers.flatMap(({folder, imports}) => imports.map((lower) => `  ${folder} --> ${lower}`));
  return [
    '```mermaid',
    'flowchart TD',
    ...layers.map(({folder}) => `  ${folder}`),
    ...arrows,
    '```',
    '',
    '| folder | holds | packages |',
    '|---|---|---|',
    ...layers.map((layer) => `| \`src/${layer.folder}\` | ${layer.summary} | ${packagesOf(layer)} |`),
  ].join('\n');
}

/** @returns {Promise<string>} CONTRIBUTING.md with the diagram and the table made from the layers */
export async function withLayers(text) {
  const replaced = text.replace(block, (_, start, end) => `${start}\n${layerSection()}\n\n${end}`);
  return format(replaced, {...(await resolveConfig(contributingPath)), filepath: contributingPath});
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await writeFile(contributingPath, await withLayers(await readFile(contributingPath, 'utf8')));
