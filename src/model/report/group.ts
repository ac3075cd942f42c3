import type {LocalizedText} from './localized-text.ts';
import type {Organization} from './organization.ts';
import type {ShortNameBasis} from './short-name.ts';

export interface Group {
  readonly id: string;
  readonly parentId: string | null;
  /** objective, guideline, service, goal …: an open list. */
  readonly kind: string;
  readonly code: string | null;
  readonly label: LocalizedText | null;
  readonly title: LocalizedText;
  readonly shortName: LocalizedText | null;
  readonly shortNameBasis: ShortNameBasis | null;
  readonly description: LocalizedText | null;
  readonly responsible: Organization | null;
  /** Counts stated by the publisher. Never derived from the list, which can be partial. */
  readonly declaredCounts: ReadonlyMap<string, number>;
  readonly notes: readonly LocalizedText[];
  /** Remarks for publishers; never shown to readers. */
  readonly editorNotes: readonly LocalizedText[];
}
