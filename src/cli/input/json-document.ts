import {extname} from 'node:path';
import {CliError, firstLine} from '../cli-error.ts';

/**
 * The document of a JSON file, in an object of its own; null for any other text. The file name decides, else the
 * content: a table may begin with a bracket, too. Throws a `CliError` for a `.json` file that is not JSON.
 */
export function parseJsonFile(text: string, file: string): {readonly document: unknown} | null {
  const isNamedJson = extname(file).toLowerCase() === '.json';
  if (!isNamedJson && !/^[\s\uFEFF]*[[{]/.test(text)) return null;
  try {
    return {document: JSON.parse(text.replace(/^\uFEFF/, ''))};
  } catch (error) {
    if (isNamedJson) throw new CliError('error.bad-json', {file, detail: firstLine(error)});
    return null;
  }
}
