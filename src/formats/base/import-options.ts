import type {DecimalSeparator} from './parse-number.ts';

/** What the file itself does not contain. */
export interface ImportOptions {
  /** Id of the report; null derives it from `name`. */
  readonly id: string | null;
  /** Title of the report; null takes the file's own. */
  readonly title: string | null;
  /** Name of the file, without folder. */
  readonly name: string | null;
  /** BCP 47 tag of the file's texts. */
  readonly language: string;
  /** Used when the numbers of the file do not show their separator. */
  readonly decimalSeparator: DecimalSeparator | null;
}

export const defaultImportOptions: ImportOptions = {
  id: null,
  title: null,
  name: null,
  language: 'es-PE',
  decimalSeparator: null,
};
