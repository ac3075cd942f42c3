import {stringify} from 'yaml';
import {mappingDocument} from '../formats/mapping/mapping-document.ts';
import {readMapping, type Mapping} from '../formats/mapping/mapping.ts';
import {CliError} from './cli-error.ts';
import {parseYaml} from './parse-yaml.ts';

/** Parses a mapping file (YAML). Throws a `CliError` for a text that is not YAML, an unknown key, role or value. */
export function parseMapping(text: string, file: string): Mapping {
  const mapping = readMapping(parseYaml(text, file));
  if ('unknown' in mapping) throw new CliError('error.bad-mapping', {file, detail: mapping.unknown});
  return mapping;
}

/** The mapping file of a table as it was read, and of the answers about it; `parseMapping` reads it back. */
export function formatMapping(...content: Parameters<typeof mappingDocument>): string {
  return stringify(mappingDocument(...content));
}
