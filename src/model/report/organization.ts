import type {LocalizedText} from './localized-text.ts';

export interface Organization {
  readonly id: string | null;
  readonly name: LocalizedText;
  readonly shortName: LocalizedText | null;
  readonly unit: LocalizedText | null;
  readonly country: string | null;
  readonly url: string | null;
  readonly email: string | null;
}

export interface Source {
  readonly id: string | null;
  readonly title: LocalizedText;
  readonly publisher: LocalizedText | null;
  readonly url: string | null;
  readonly retrieved: string | null;
  readonly sha256: string | null;
  readonly note: LocalizedText | null;
  /** Remarks for publishers; never shown to readers. */
  readonly editorNotes: readonly LocalizedText[];
}

export interface License {
  /** SPDX id if there is one. */
  readonly id: string | null;
  readonly name: LocalizedText | null;
  readonly url: string | null;
}

export interface Policy {
  readonly id: string | null;
  readonly name: LocalizedText;
  readonly shortName: LocalizedText | null;
  readonly legalBasis: LocalizedText | null;
  readonly legalUrl: string | null;
  readonly horizon: {readonly start: string | null; readonly end: string | null} | null;
}
