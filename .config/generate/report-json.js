import {readFile, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {compile} from 'json-schema-to-typescript';
import {format, resolveConfig} from 'prettier';

const schemaFile = fileURLToPath(new URL('../../data/indicator-report.schema.json', import.meta.url));
/** The generated file. */
export const typesFile = fileURLToPath(new URL('../../src/model/report/report-json.ts', import.meta.url));

const options = {
  bannerComment:
    '// Generated from data/indicator-report.schema.json by `npm run report-json`. Do not edit.\n',
  additionalProperties: false,
  format: false,
};

/** Comments of the generator on pattern properties. They do not describe the format. */
const generatorNote = /\/\*\*\s*\* This interface was referenced by [^]*?\*\/\s*\[k: string\]: unknown/g;

/** The TypeScript types of the JSON format, of which only `ReportJson` is exported: the others share names with the model. */
export async function reportJsonTypes() {
  const schema = {...JSON.parse(await readFile(schemaFile, 'utf8')), title: 'ReportJson'};
  const types = await compile(schema, 'ReportJson', options);
  const text = types
    .replace(generatorNote, '[extension: `x-${string}`]: unknown')
    .replace(/^export (?!interface ReportJson\b)/gm, '');
  return format(text, {...(await resolveConfig(typesFile)), parser: 'typescript'});
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(typesFile, await reportJsonTypes());
