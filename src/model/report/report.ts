import type {EditionStatus} from './edition-status.ts';
import type {GlossaryEntry} from './glossary.ts';
import type {Group} from './group.ts';
import type {ComparisonPeriods, Indicator} from './indicator.ts';
import type {LocalizedText} from './localized-text.ts';
import type {License, Organization, Policy, Source} from './organization.ts';
import type {Place} from './place.ts';
import type {ShortNameBasis} from './short-name.ts';

/**
 * A report as `readReport` returns it: the names of the format, absent values as `null`, texts as maps, deeply frozen.
 * Only fields of the format are copied.
 */
export interface Report {
  readonly schemaVersion: string;
  readonly id: string;
  /** BCP 47: the language of plain strings, and the fallback for the number format. */
  readonly defaultLanguage: string;
  readonly title: LocalizedText;
  readonly shortName: LocalizedText | null;
  readonly shortNameBasis: ShortNameBasis | null;
  readonly description: LocalizedText | null;
  /** Name of the edition: `2023`, `2.ª`. */
  readonly edition: string | null;
  /** State of the edition; `null`: not stated. */
  readonly status: EditionStatus | null;
  readonly statusDate: string | null;
  readonly statusBy: LocalizedText | null;
  readonly statusNote: LocalizedText | null;
  readonly issued: string | null;
  readonly updated: string | null;
  /** Permanent address of the newest edition. */
  readonly latest: string | null;
  readonly license: License | null;
  readonly publisher: Organization | null;
  readonly organizations: readonly Organization[];
  readonly policy: Policy | null;
  readonly sources: readonly Source[];
  readonly comparison: ComparisonPeriods;
  /** In the order of the document. */
  readonly places: readonly Place[];
  readonly groups: readonly Group[];
  readonly indicators: readonly Indicator[];
  readonly notes: readonly LocalizedText[];
  /** In the order of the document. */
  readonly glossary: readonly GlossaryEntry[];
  /** Remarks for publishers; never shown to readers. */
  readonly editorNotes: readonly LocalizedText[];
  /** What this report was made from; null in a report as it was read. */
  readonly shownPlace: ShownPlace | null;
}

/** The place whose figures a report holds, and the report with the figures of the whole. */
export interface ShownPlace {
  readonly place: Place;
  readonly report: Report;
}
