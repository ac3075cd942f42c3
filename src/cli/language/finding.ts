import type {CliMessageKey} from '../messages/es.ts';
import type {SectionName} from './catalogues.ts';

type KeySuffix<Key> = Key extends `language.${infer Suffix}` ? Suffix : never;

/** What is wrong with a language file. Each code has a message `language.CODE`. */
export type LanguageCode = KeySuffix<CliMessageKey>;

/** One place of a language file that needs work. */
export interface LanguageFinding {
  readonly code: LanguageCode;
  readonly level: 'error' | 'warning';
  readonly section: SectionName | null;
  /** Key of a message, or name of a field. */
  readonly key: string;
  /** Line in the file, from 1; null for what the file does not have. */
  readonly line: number | null;
  /** The text that is wrong, or what is needed. */
  readonly detail: string;
}
