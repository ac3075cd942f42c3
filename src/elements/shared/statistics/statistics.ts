import type {TemplateResult, nothing} from 'lit';
import type {Assessment} from '../../../model/analysis/assessment.ts';
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
  readonly plan: (figure: TrendFigure) => TemplateResult;
  /** The meaning of their signs. */
  readonly legend: (figure: TrendFigure, locale: Locale) => TemplateResult | typeof nothing;
}
