import {parse} from 'yaml';
import {CliError, firstLine} from './cli-error.ts';

/** Parses a YAML file. Throws a `CliError` for a text that is not YAML. */
export function parseYaml(text: string, file: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    throw new CliError('error.bad-yaml', {file, detail: firstLine(error)});
  }
}
