import type {TemplateResult, nothing} from 'lit';
import type {Assessment} from '../../../model/analysis/assessment.ts';
import type {PeriodOverride} from '../../../model/analysis/comparison.ts';
import type {Indicator} from '../../../model/report/indicator.ts';
import type {ArrowColumn} from '../../../render/assessed-arrow.ts';
import type {TrendFigure} from '../../../scale/trend-chart.ts';
import type {Locale} from '../../../text/i18n/locale.ts';

/** A column of a table: its heading, and the cell of a row. */
export interface StatisticsColumn {
  readonly label: string;
  readonly cell: (row: {readonly assessment: Assessment}) => unknown;
}

/** Targets, intervals and trends, which only some reports have. */
export interface Statistics {
  /** The target of the current period, or the next one, and the distance to it. Empty when no row has a target. */
  readonly columns: (
    name: 'target' | 'distance',
    assessments: readonly Assessment[],
    locale: Locale,
  ) => readonly StatisticsColumn[];
  /** Targets, baseline and intervals behind a trend line. */
  readonly plan: (figure: TrendFigure, indicator: Indicator) => TemplateResult;
  /** The meaning of their signs. */
  readonly legend: (figure: TrendFigure, locale: Locale) => TemplateResult | typeof nothing;
  /** The intervals of both values over a labelled arrow, and their numbers for the screen; null without any. */
  readonly intervals: (
    assessment: Assessment,
    column: ArrowColumn,
    locale: Locale,
  ) => readonly [brackets: TemplateResult, numbers: TemplateResult] | null;
  /** Whether the series has a trend. Without one that can be computed, the reason if `hasReason`, else nothing. */
  readonly direction: (indicator: Indicator, locale: Locale, hasReason: boolean) => unknown;
  /** The gap between the groups of each dimension, such as sex; nothing without groups. */
  readonly groupGaps: (
    indicator: Indicator,
    periods: PeriodOverride,
    locale: Locale,
  ) => TemplateResult | typeof nothing;
  /** A second comparison of the current value; nothing for an empty word. For one that is not known, what is expected. */
  readonly also: (
    word: string,
    assessment: Assessment,
    locale: Locale,
  ) => TemplateResult | typeof nothing | string;
}
