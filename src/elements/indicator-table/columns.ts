import {html, type nothing, type TemplateResult} from 'lit';
import {summarizeSeries} from '../../model/analysis/series-summary.ts';
import type {Assessment} from '../../model/analysis/assessment.ts';
import type {TableRow} from '../../model/table/row.ts';
import {periodColumns} from '../../model/table/period-column.ts';
import type {ChangeScale} from '../../scale/change-scales.ts';
import {groupKindLabel} from '../../text/format/group-kind.ts';
import {formatPeriod} from '../../text/format/period.ts';
import {unitKey} from '../../text/format/unit-label.ts';
import {localizedText, type RenderContext} from '../shared/localized-text.ts';
import {changeCell, trendCell, valueCell, verdictCell} from './cells.ts';

export const tableColumnNames = ['service', 'indicator', 'trend', 'periods', 'change', 'verdict'] as const;
/** `periods`: one column per period. `trend`: only when an indicator has three values or more. */
export type TableColumnName = (typeof tableColumnNames)[number];

/** A rendered column. */
export interface TableColumn {
  /** `code` when rows have codes and no services. */
  readonly name: TableColumnName | 'code';
  /** Column of a `Sort`: the name, or the period. */
  readonly key: string;
  readonly label: string;
  /** Whether rows cannot be sorted by the column. */
  readonly isPlain?: boolean;
  readonly cell: (row: TableRow) => TemplateResult | typeof nothing;
}

/** Facts of all rows that cells need. */
export interface TableFacts {
  readonly rows: readonly TableRow[];
  /** Assessments of the rows, in document order. */
  readonly assessments: readonly Assessment[];
  readonly scales: ReadonlyMap<string, ChangeScale>;
}

/** Columns for `names`, in a fixed order. Omits the service column when rows have neither services nor codes. */
export function tableColumns(
  facts: TableFacts,
  names: readonly TableColumnName[],
  context: RenderContext,
): readonly TableColumn[] {
  const selectedNames = tableColumnNames.filter((name) => names.includes(name));
  return selectedNames.flatMap((name) =>
    columnFactories[name](facts, context).map((column) => ({name, key: name, ...column})),
  );
}

type ColumnParts = Pick<TableColumn, 'label' | 'cell'> & Partial<TableColumn>;

const columnFactories: Readonly<
  Record<TableColumnName, (facts: TableFacts, context: RenderContext) => readonly ColumnParts[]>
> = {
  service: ({rows}, context) => {
    const {locale} = context;
    const kind = rows.find(({service}) => service)?.service?.kind;
    const cell = ({code, service}: TableRow): TemplateResult =>
      coded(code, localizedText(service?.title ?? null, context));
    if (kind !== undefined) return [{label: groupKindLabel(kind, locale), cell}];
    // A row header must have a name: without a code, the visually hidden name of the indicator.
    const headingCell = (row: TableRow): TemplateResult =>
      row.code === null
        ? html`<span class="visually-hidden">${localizedText(row.assessment.indicator.name, context)}</span>`
        : cell(row);
    return rows.some(({code}) => code !== null)
      ? [{name: 'code', label: locale.t('column.code'), cell: headingCell}]
      : [];
  },
  indicator: (_, context) => {
    const cell = ({assessment: {indicator}, code}: TableRow): TemplateResult =>
      coded(indicator.code === code ? null : indicator.code, localizedText(indicator.name, context));
    return [{label: context.locale.t('column.indicator'), cell}];
  },
  periods: ({assessments}, {locale}) =>
    periodColumns(assessments).map(({period, record}) => ({
      key: period,
      label: locale.t('column.result', {period: formatPeriod(period, record, locale)}),
      cell: ({assessment}) => valueCell(assessment, period, locale),
    })),
  trend: ({rows}, {locale}) => {
    const cell = ({assessment}: TableRow): TemplateResult | typeof nothing => trendCell(assessment, locale);
    const isLong = rows.some(({assessment}) => summarizeSeries(assessment.indicator));
    return isLong ? [{label: locale.t('column.trend'), isPlain: true, cell}] : [];
  },
  change: ({rows, scales}, {locale}) => {
    const spans = new Set(rows.map(({assessment: {fromPeriod, toPeriod}}) => `${fromPeriod} ${toPeriod}`));
    const cell = ({assessment}: TableRow): TemplateResult => {
      const {domain} = scales.get(unitKey(assessment.indicator.unit, locale)) ?? {domain: [-1, 1]};
      return changeCell(assessment, {domain, isOwnSpan: spans.size > 1}, locale);
    };
    return [{label: locale.t('column.change'), cell}];
  },
  verdict: (_, {locale}) => [
    {label: locale.t('column.verdict'), cell: ({assessment}) => verdictCell(assessment, locale)},
  ],
};

function coded(code: string | null, words: unknown): TemplateResult {
  return code === null ? html`${words}` : html`<span class="code">${code}</span> ${words}`;
}
