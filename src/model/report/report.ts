import type {Group} from './group.ts';
import type {ComparisonPeriods, Indicator} from './indicator.ts';
import type {LocalizedText} from './localized-text.ts';
import type {License, Organization, Policy, Source} from './organization.ts';

export interface Report {
  readonly schemaVersion: string;
  readonly id: string;
  /** BCP 47: the language of plain strings and the number format of last resort. */
  readonly defaultLanguage: string;
  readonly title: LocalizedText;
  readonly description: LocalizedText | null;
  /** What people call this edition: `2023`, `2.ª`. */
  readonly edition: string | null;
  readonly issued: string | null;
  readonly updated: string | null;
  /** Where the newest edition is always found, whatever its name. */
  readonly latest: string | null;
  readonly license: License | null;
  readonly publisher: Organization | null;
  readonly organizations: readonly Organization[];
  readonly policy: Policy | null;
  readonly sources: readonly Source[];
  readonly comparison: ComparisonPeriods;
  readonly groups: readonly Group[];
  readonly indicators: readonly Indicator[];
  readonly notes: readonly LocalizedText[];
}
