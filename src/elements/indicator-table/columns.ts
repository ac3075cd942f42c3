import {html, nothing, type TemplateResult} from 'lit';
import {summarizeSeries} from '../../model/analysis/series/series-summary.ts';
import type {Assessment} from '../../model/analysis/assessment.ts';
import {memoizeByObject} from '../../model/memoize.ts';
import type {TableRow} from '../../model/table/row.ts';
import {periodColumns} from '../../model/table/period-column.ts';
import {groupKindLabel} from '../../text/format/group-kind.ts';
import {formatPeriod} from '../../text/format/period.ts';
import {localizedText, type RenderContext} from '../shared/localized-text.ts';
import {statistics} from '../shared/statistics/loaded-statistics.ts';
import {arrowCell, changeCell, trendCell, valueCell, verdictCell} from './cells.ts';
import {nameCell} from './name-cell.ts';
import type {TableScale} from './scale.ts';

/**
 * `periods`: one column per period. `trend`: only when half of the indicators have three values or more. `values`: the arrows. `target`
 * and `distance`: only when an indicator has a target.
 */
export type TableColumnName =
  'service' | 'indicator' | 'trend' | 'periods' | 'values' | 'target' | 'distance' | 'change' | 'verdict';

/** The columns without a `columns` attribute: the arrow has both values, and the name has the service. */
export const defaultColumns = 'indicator trend values target distance change verdict';

/** A rendered column. */
export interface TableColumn {
  readonly name: TableColumnName;
  /** Column of a `Sort`: the name, or the period. */
  readonly key: string;
  readonly label: string;
  /** Content of the heading below its label. */
  readonly axis: TemplateResult | typeof nothing;
  /** Whether rows cannot be sorted by the column. */
  readonly isPlain: boolean;
  readonly cell: (row: TableRow) => unknown;
}

/** Facts of all rows that cells need. */
export interface TableFacts {
  readonly rows: readonly TableRow[];
  /** Assessments of the rows, in document order. */
  readonly assessments: readonly Assessment[];
  readonly scale: TableScale;
}

/** Columns for `names`, separated by spaces, in a fixed order. Omits the service column when rows have no services. */
export function tableColumns(
  facts: TableFacts,
  columnNames: string,
  context: RenderContext,
): readonly TableColumn[] {
  const names = columnNames.split(' ');
  return allNames
    .filter((name) => names.includes(name))
    .flatMap((name) =>
      columnFactories[name](facts, context, names).map((column) => ({
        name,
        key: name,
        axis: nothing,
        isPlain: false,
        ...column,
      })),
    );
}

type ColumnParts = Pick<TableColumn, 'label' | 'cell'> & Partial<TableColumn>;

const columnFactories: Readonly<
  Record<
    TableColumnName,
    (facts: TableFacts, context: RenderContext, names: readonly string[]) => readonly ColumnParts[]
  >
> = {
  service: ({rows}, context) => {
    const kind = rows.find(({service}) => service)?.service?.kind;
    const cell = ({code, service}: TableRow): unknown =>
      html`<span class="code">${code}</span> ${localizedText(service?.title ?? null, context)}`;
    return kind === undefined ? [] : [{label: groupKindLabel(kind, context.locale), cell}];
  },
  indicator: ({rows}, context, names) => {
    const hasServices = names.includes('service') && rows.some(({service}) => service);
    const isTrendBelow = names.includes('trend') && !hasTrendColumn(rows);
    const cell = (row: TableRow): unknown => {
      const trend = isTrendBelow ? trendCell(row.assessment, context.locale) : nothing;
      return nameCell(row, {hasServices, trend}, context);
    };
    return [{label: context.locale.t('column.indicator'), cell}];
  },
  trend: ({rows}, {locale}) => {
    const cell = ({assessment}: TableRow): unknown => trendCell(assessment, locale);
    return hasTrendColumn(rows) ? [{label: locale.t('column.trend'), isPlain: true, cell}] : [];
  },
  periods: ({assessments}, {locale}) =>
    periodColumns(assessments).map(({period, record}) => ({
      key: period,
      label: locale.t('column.result', {period: formatPeriod(period, record, locale)}),
      cell: ({assessment}) => valueCell(assessment, period, locale),
    })),
  values: ({scale}, {locale}) => [
    {
      key: scale.toPeriod ?? 'values',
      label: scale.label,
      isPlain: scale.toPeriod === null,
      axis: scale.axis,
      cell: ({assessment}) => arrowCell(assessment, scale, locale),
    },
  ],
  target: (facts, context) => targetColumn('target', facts, context),
  distance: (facts, context) => targetColumn('distance', facts, context),
  change: ({scale}, {locale}) => {
    const cell = ({assessment}: TableRow): unknown => changeCell(assessment, scale, locale);
    const symbol = html`<div class="small muted" aria-hidden="true">${scale.changeSymbol}</div>`;
    return [{label: locale.t('column.change'), axis: scale.changeSymbol ? symbol : nothing, cell}];
  },
  verdict: (_, {locale}) => [
    {label: locale.t('column.verdict'), cell: ({assessment}) => verdictCell(assessment, locale)},
  ],
};

/**
 * Whether lines have a column: when at least half of the rows have three values or more. Of fewer rows the line is below
 * the name, because a column that is mostly empty takes its width from the arrows.
 */
const hasTrendColumn = memoizeByObject((rows: readonly TableRow[]): boolean => {
  const lines = rows.filter(({assessment}) => summarizeSeries(assessment.indicator));
  return 2 * lines.length >= (rows.length || 1);
});

/** The names in the order of the columns. */
const allNames = Object.keys(columnFactories) as readonly TableColumnName[];

/** A column about targets; it has the look of the column of a period. */
function targetColumn(
  key: 'target' | 'distance',
  {assessments}: TableFacts,
  {locale}: RenderContext,
): readonly ColumnParts[] {
  const columns = statistics()?.columns(key, assessments, locale) ?? [];
  return columns.map((column) => ({...column, name: 'periods', key, isPlain: true}));
}
