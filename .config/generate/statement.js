// Writes the tables of the accessibility statement from `stories/docs/accessibility.json` and the tests that it names.
// `npm run docs`.
import {readFile, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The statement in each language, and the heads of its tables. */
export const documents = {
  'stories/docs/en/13-statement.mdx': {
    language: 'en',
    evidence: ['WCAG 2.2 criterion', 'EN 301 549', 'test'],
    limits: ['what', 'whom it affects', 'what to do'],
    every: 'all',
  },
  'stories/docs/es/13-declaracion.mdx': {
    language: 'es',
    evidence: ['criterio de WCAG 2.2', 'EN 301 549', 'prueba'],
    limits: ['qué', 'a quién afecta', 'qué hacer'],
    every: 'todos',
  },
};

/** Throws for a file that does not exist, or has no tests. */
export async function requireTests(path) {
  if (!/^ *it\(/m.test(await readFile(root + path, 'utf8')))
    throw new Error(`statement: ${path} has no tests.`);
}

function table(head, rows) {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** The document at `path` with its tables of evidence and of known limits replaced. */
export async function replaceStatement(text, path) {
  const {language, evidence: evidenceHead, limits: limitsHead, every} = documents[path];
  const {evidence, limits} = JSON.parse(await readFile(`${root}stories/docs/accessibility.json`, 'utf8'));
  for (const {test} of evidence) await requireTests(test);
  const evidenceRows = evidence.map(({criteria, clause, test, about}) => [
    criteria || every,
    clause,
    `\`${test}\`: ${about[language]}`,
  ]);
  const tables = {
    evidence: table(evidenceHead, evidenceRows),
    limits: table(
      limitsHead,
      limits.map((limit) => limit[language]),
    ),
  };
  const filepath = root + path;
  const replaced = text.replace(
    /(\{\/\* (evidence|limits):.*\n)[\s\S]*?(\{\/\* \/\2)/g,
    (_, start, name, end) => `${start}\n${tables[name]}\n\n${end}`,
  );
  return format(replaced, {...(await resolveConfig(filepath)), filepath});
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const path of Object.keys(documents))
    await writeFile(root + path, await replaceStatement(await readFile(root + path, 'utf8'), path));
