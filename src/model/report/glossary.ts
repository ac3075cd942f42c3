import type {LocalizedText} from './localized-text.ts';

/** An acronym or a term of the report. At least one of `expansion` and `definition` is not null. */
export interface GlossaryEntry {
  /** As it stands in the texts, in the singular. */
  readonly term: LocalizedText;
  /** The words that an acronym stands for. */
  readonly expansion: LocalizedText | null;
  readonly definition: LocalizedText | null;
  /** Where the definition comes from. */
  readonly url: string | null;
}
