import type {DecimalSeparator} from './parse-number.ts';

/** What a file does not say, and whoever imports it may. */
export interface ImportOptions {
  /** Id of the report; else made of `name`. */
  readonly id: string | null;
  /** Title where the file has none. */
  readonly title: string | null;
  /** Name of the file, without folder. */
  readonly name: string | null;
  /** BCP 47 tag of the words of the file. */
  readonly language: string;
  /** Where the figures could be read either way. */
  readonly decimalSeparator: DecimalSeparator | null;
}

export const defaultImportOptions: ImportOptions = {
  id: null,
  title: null,
  name: null,
  language: 'es-PE',
  decimalSeparator: null,
};
