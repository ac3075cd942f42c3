// Generated from data/indicator-report.schema.json by `npm run report-json`. Do not edit.

/**
 * Stable, never reused, starts with a letter: safe as DOM id, URL fragment and file name. Never a number: 3.10 is not 3.1.
 */
type Id = string;
/**
 * Plain text, never HTML. A string is in defaultLanguage.
 */
type Text =
  | string
  | {
      [k: string]: string;
    };
/**
 * declared: the publisher uses the short name. ours: it was written for this document.
 */
type ShortNameBasis = 'declared' | 'ours';
type PartialDate = string;
type HttpUrl = string;
/**
 * 2021 | 2021-03 | 2021-Q1 | 2021-S1 | 2020/2021 | 2018--2020. Always text.
 */
type Period = string;
/**
 * Remarks for publishers and auditors, such as a damaged character. Never shown to readers.
 */
type EditorNotes = Text[];
/**
 * As printed, text: 03.01.01
 */
type Code = string;
type MissingReason =
  | 'not-yet-available'
  | 'not-measured'
  | 'not-collected'
  | 'not-reported'
  | 'not-applicable'
  | 'suppressed'
  | 'not-significant'
  | 'unknown';
type Flag =
  | 'provisional'
  | 'revised'
  | 'estimated'
  | 'imputed'
  | 'forecast'
  | 'break'
  | 'definition-differs'
  | 'low-reliability'
  | 'unvalidated'
  | 'experimental'
  | 'partial-coverage';
type Target = Target1 & {
  period: Period;
  value?: number;
  min?: number;
  max?: number;
  label?: Text;
  note?: Text;
  [extension: `x-${string}`]: unknown;
};
type Target1 = {
  [k: string]: unknown;
};
/**
 * An acronym or a term of the report, with its expansion, its definition or both
 */
type GlossaryEntry = GlossaryEntry1 & {
  /**
   * Plain text, never HTML. A string is in defaultLanguage.
   */
  term:
    | string
    | {
        [k: string]: string;
      };
  /**
   * Plain text, never HTML. A string is in defaultLanguage.
   */
  expansion?:
    | string
    | {
        [k: string]: string;
      };
  definition?: Text;
  /**
   * where the definition comes from
   */
  url?: string;
  [extension: `x-${string}`]: unknown;
};
type GlossaryEntry1 = {
  [k: string]: unknown;
};

export interface ReportJson {
  $schema?: string;
  schemaVersion: string;
  id: Id;
  /**
   * BCP 47; locale of plain strings and default number format
   */
  defaultLanguage?: string;
  title: Text;
  /**
   * Name for rows, contents and slides, at most 60 characters. The official name stays the accessible name.
   */
  shortName?:
    | string
    | {
        [k: string]: string;
      };
  shortNameBasis?: ShortNameBasis;
  description?: Text;
  /**
   * what people call this edition: 2023, 2nd. Pages that pin an edition print it
   */
  edition?: string;
  /**
   * where the newest edition is always found: a page that pins this one can link to a newer one
   */
  latest?: string;
  /**
   * State of this edition. Absent: not stated. Elements and files name the state of a draft and of a withdrawn edition.
   */
  status?: 'draft' | 'reviewed' | 'published' | 'withdrawn';
  /**
   * since when the edition has its status
   */
  statusDate?: string;
  /**
   * Plain text, never HTML. A string is in defaultLanguage.
   */
  statusBy?:
    | string
    | {
        [k: string]: string;
      };
  /**
   * Plain text, never HTML. A string is in defaultLanguage.
   */
  statusNote?:
    | string
    | {
        [k: string]: string;
      };
  issued?: PartialDate;
  updated?: PartialDate | null;
  license?: null | License;
  publisher?: Organization;
  organizations?: Organization[];
  policy?: {
    id?: Id;
    name: Text;
    shortName?: Text;
    legalBasis?: Text;
    legalUrl?: HttpUrl;
    horizon?: {
      start?: Period;
      end?: Period;
    };
    [extension: `x-${string}`]: unknown;
  };
  sources?: Source[];
  comparison?: Comparison;
  /**
   * displayed: round both values to `decimals`, then subtract. exact: subtract, then round.
   */
  rounding?: 'displayed' | 'exact';
  /**
   * In units of change. |change| <= threshold is 'no change'.
   */
  neutralThreshold?: number;
  units?: {
    [k: string]: Unit;
  };
  groups: Group[];
  indicators: Indicator[];
  notes?: Text[];
  /**
   * Places whose figures are in the disaggregations with the dimension `place`
   */
  places?: Place[];
  glossary?: GlossaryEntry[];
  editorNotes?: EditorNotes;
  [extension: `x-${string}`]: unknown;
}
interface License {
  /**
   * SPDX id where there is one, e.g. CC-BY-4.0
   */
  id?: string;
  name?: Text;
  url?: HttpUrl;
}
interface Organization {
  id?: Id;
  name: Text;
  shortName?: Text;
  unit?: Text;
  country?: string;
  url?: HttpUrl;
  email?: string;
  [extension: `x-${string}`]: unknown;
}
interface Source {
  id?: Id;
  title: Text;
  publisher?: Text;
  url?: HttpUrl;
  retrieved?: PartialDate;
  sha256?: string;
  note?: Text;
  editorNotes?: EditorNotes;
  [extension: `x-${string}`]: unknown;
}
interface Comparison {
  from: Period | ('first' | 'previous' | 'baseline');
  to: Period | 'latest';
}
interface Unit {
  kind:
    | 'percent'
    | 'rate'
    | 'ratio'
    | 'count'
    | 'index'
    | 'currency'
    | 'duration'
    | 'quantity'
    | 'score'
    | 'growth-rate'
    | 'other';
  symbol?: Text;
  label?: Text;
  /**
   * rate per 1000 -> 1000
   */
  per?: number;
  /**
   * power of ten, as SDMX UNIT_MULT: 3 = values are in thousands
   */
  multiplier?: number;
  currency?: string;
  indexBase?: Period;
  position?: 'before' | 'after';
  /**
   * unit of a difference: percent -> p. p.
   */
  change?: {
    symbol?: Text;
    label?: Text;
  };
  bounds?: Range;
  [extension: `x-${string}`]: unknown;
}
interface Range {
  min?: number;
  max?: number;
}
interface Group {
  id: Id;
  parentId?: Id | null;
  /**
   * objective | guideline | service | goal | target | theme | ... (open list)
   */
  kind: string;
  code?: Code;
  label?: Text;
  title: Text;
  /**
   * Name for rows, contents and slides, at most 60 characters. The official name stays the accessible name.
   */
  shortName?:
    | string
    | {
        [k: string]: string;
      };
  shortNameBasis?: ShortNameBasis;
  description?: Text;
  responsible?: Organization;
  /**
   * Counts the publisher states. Never derived from the list: the list can be partial.
   */
  declaredCounts?: {
    [k: string]: number;
  };
  notes?: Text[];
  editorNotes?: EditorNotes;
  [extension: `x-${string}`]: unknown;
}
interface Indicator {
  id: Id;
  groupId?: Id;
  code?: Code;
  name: Text;
  /**
   * Name for rows, contents and slides, at most 60 characters. The official name stays the accessible name.
   */
  shortName?:
    | string
    | {
        [k: string]: string;
      };
  shortNameBasis?: ShortNameBasis;
  definition?: Text;
  rationale?: Text;
  unit: string | Unit;
  decimals?: number;
  /**
   * null = not stated: no favourable/unfavourable judgement may be shown
   */
  desiredDirection?: 'increase' | 'decrease' | 'maintain' | 'none' | null;
  desiredDirectionBasis?: {
    kind: 'declared' | 'from-targets' | 'inferred';
    confidence?: 'low' | 'medium' | 'high';
    reason?: Text;
  };
  /**
   * CEPLAN agregable / no agregable
   */
  aggregation?: 'cumulative' | 'non-cumulative';
  /**
   * CEPLAN maximo / minimo permisible
   */
  limit?: {
    kind: 'max-allowed' | 'min-allowed' | 'range';
    min?: number;
    max?: number;
  };
  baseline?: null | Observation;
  targets?: Target[];
  observations: Observation[];
  breaks?: {
    period: Period;
    note?: Text;
  }[];
  /**
   * Results that a later edition changed. The figure itself stands in `observations`.
   */
  revisions?: {
    period: Period;
    /**
     * null: there was no figure
     */
    was: number | null;
    /**
     * null: the figure was taken back
     */
    is: number | null;
    date?: PartialDate;
    reason?: Text;
  }[];
  disaggregations?: {
    /**
     * The dimension `place` is a code of `places`
     */
    dimensions: {
      [k: string]: string;
    };
    label?: Text;
    observations: Observation[];
    targets?: Target[];
  }[];
  /**
   * Parts that the publisher plans to report and that have no figures yet: by region, by disability
   */
  expectedDisaggregations?: Text[];
  comparison?: Comparison;
  neutralThreshold?: number;
  rounding?: 'displayed' | 'exact';
  bounds?: Range;
  responsible?: Organization;
  source?: string | Source;
  /**
   * Plain text, never HTML. A string is in defaultLanguage.
   */
  formula?:
    | string
    | {
        [k: string]: string;
      };
  method?: Text;
  measurementParameter?: Text;
  frequency?: 'monthly' | 'quarterly' | 'half-yearly' | 'yearly' | 'every-2-years' | 'irregular';
  coverage?: Text;
  limitations?: Text;
  assumptions?: Text;
  notes?: Text[];
  editorNotes?: EditorNotes;
  url?: HttpUrl;
  updated?: PartialDate;
  /**
   * What the source printed; for audit only, never shown as ours
   */
  asPublished?: {
    change?: number | null;
    changeText?: string;
    glyph?: string | null;
    glyphCodePoint?: string | null;
    sourceLine?: number;
  };
  [extension: `x-${string}`]: unknown;
}
interface Observation {
  period: Period;
  periodLabel?: Text;
  /**
   * sort key, ISO 8601 date; needed only when `period` is not ISO
   */
  periodStart?: string;
  value: number | null;
  missing?: MissingReason;
  flags?: Flag[];
  lower?: number;
  upper?: number;
  /**
   * Standard error of the value, in its unit
   */
  standardError?: number;
  /**
   * Confidence of the interval from `lower` to `upper`; 0.95 when absent
   */
  confidence?: number;
  numerator?: number;
  denominator?: number;
  /**
   * The cell exactly as received
   */
  raw?: string;
  note?: Text;
  [extension: `x-${string}`]: unknown;
}
interface Place {
  /**
   * As printed, text: 03.01.01
   */
  code: string;
  name: Text;
  /**
   * Open list: country, region, province, district
   */
  level?: string;
  /**
   * As printed, text: 03.01.01
   */
  parent?: string;
  [extension: `x-${string}`]: unknown;
}
