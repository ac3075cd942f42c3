import type {LocalizedText} from './localized-text.ts';

/** An acronym or a term of the report. At least one of `expansion` and `definition` is not null. */
export interface GlossaryEntry {
  /** The acronym or term, in the singular, as the texts of the report write it. */
  readonly term: LocalizedText;
  /** The full words of an acronym. */
  readonly expansion: LocalizedText | null;
  readonly definition: LocalizedText | null;
  /** Where the definition comes from. */
  readonly url: string | null;
}
