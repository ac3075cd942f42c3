import {readFile, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {format, resolveConfig} from 'prettier';

const root = fileURLToPath(new URL('../..', import.meta.url));
const block = /(\{\/\* header words:.*\n)[\s\S]*?(\{\/\* \/header words)/;

/** Documents with a table of header words, and its words. */
export const documents = {
  'stories/docs/en/10-spreadsheet.mdx': {
    language: 'en',
    head: '| Role | in English | in Spanish | technical |',
  },
  'stories/docs/es/10-hoja.mdx': {language: 'es', head: '| Papel | en español | en inglés | técnicos |'},
};

/** Modules of `src` that the table is made from, bundled because Node does not read TypeScript. */
async function loadSource() {
  const contents = `
    export {headerWords} from './src/formats/table/detect/header-words.ts';
    export {shortestTexts} from './src/formats/table/detect/known-headers.ts';
    export {matchWords} from './src/formats/table/detect/match-words.ts';
    export {figureWords} from './src/formats/table/detect/figure-words.ts';
    export {esPEEditor} from './src/text/i18n/messages/es-PE/editor.ts';
    export {enEditor} from './src/text/i18n/messages/en/editor.ts';`;
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: root, loader: 'ts'},
    bundle: true,
    format: 'esm',
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
}

const {headerWords, figureWords, matchWords, shortestTexts, esPEEditor, enEditor} = await loadSource();
export {shortestTexts};

/** The texts of a language by role, in the order of the code. */
export function understoodWords() {
  const isUnderstood = (text) => Boolean(matchWords('header', text) ?? matchWords('figure', text));
  const roles = new Map();
  for (const {role, words} of [...headerWords, ...figureWords]) {
    const texts = roles.get(role) ?? {es: [], en: [], any: []};
    for (const language of ['es', 'en', 'any'])
      for (const text of words[language] ? shortestTexts(words[language]) : [])
        if (isUnderstood(text) && !texts[language].includes(text)) texts[language].push(text);
    roles.set(role, texts);
  }
  return {roles, labels: {es: esPEEditor.messages, en: enEditor.messages}};
}

/** The document at `path` with its table of header words replaced. */
export async function replaceHeaderWords(text, path) {
  const {roles, labels} = understoodWords();
  const {language, head} = documents[path];
  const order = language === 'es' ? ['es', 'en', 'any'] : ['en', 'es', 'any'];
  const cell = (texts) => texts.join(', ').replaceAll('|', '\\|') || '–';
  const lines = [...roles].map(([role, texts]) => {
    const label = labels[language][`editor-role.${role}`];
    return `| ${[`${label} (\`${role}\`)`, ...order.map((name) => cell(texts[name]))].join(' | ')} |`;
  });
  const table = [head, '|---|---|---|---|', ...lines].join('\n');
  const filepath = `${root}${path}`;
  const replaced = text.replace(block, (_, start, end) => `${start}\n${table}\n\n${end}`);
  return format(replaced, {...(await resolveConfig(filepath)), filepath});
}

async function updateDocuments() {
  for (const path of Object.keys(documents))
    await writeFile(
      `${root}${path}`,
      await replaceHeaderWords(await readFile(`${root}${path}`, 'utf8'), path),
    );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await updateDocuments();
