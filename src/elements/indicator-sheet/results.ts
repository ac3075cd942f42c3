import {html, nothing, type TemplateResult} from 'lit';
import {resultTrack} from '../../marks/result-track.ts';
import {hasInterval} from '../../model/analysis/sheet-fields.ts';
import {resultRows, type ResultRow} from '../../model/analysis/result-rows.ts';
import {decimal} from '../../model/decimal.ts';
import type {Indicator} from '../../model/report/indicator.ts';
import {isProvisional, type Observation} from '../../model/report/observation.ts';
import {resultDomain} from '../../scale/result-domain.ts';
import {placeResult} from '../../scale/result-track.ts';
import type {Domain} from '../../scale/domain.ts';
import {formatMissing} from '../../text/format/missing.ts';
import {formatPeriod} from '../../text/format/period.ts';
import {formatLevel, formatValue} from '../../text/format/quantity.ts';
import {formatTargetValue} from '../../text/format/target.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {dualText} from '../shared/localized-text.ts';
import {againstTarget, intervalWords, rowRemarks} from './result-words.ts';
import {remarks, type SheetContext} from './field.ts';

/** A column that at least one row has. */
interface Column {
  readonly name: 'target' | 'interval' | 'distance';
  readonly title: string;
  readonly cell: (row: ResultRow) => unknown;
}

/** A row per period: result and target on one axis, the interval, the distance to the target. Nothing without periods. */
export function results(context: SheetContext): TemplateResult | typeof nothing {
  const {assessment, locale} = context;
  const {indicator} = assessment;
  const {t} = locale;
  const {rows, total} = resultRows(indicator);
  if (rows.length === 0) return nothing;
  const domain = resultDomain(indicator, rows);
  const columns = shownColumns(rows, indicator, locale);
  return html`<table class="results" part="figures" role="table" aria-label=${t('sheet.section-results')}>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${t('sheet.year')}</th>
          <th role="columnheader" scope="col" data-column="value">${t('sheet.result')}</th>
          ${columns.map(({name, title}) => html`<th role="columnheader" scope="col" data-column=${name}>${title}</th>`)}
          <td role="cell" data-column="track">${axisEnds(indicator, domain, locale)}</td>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map((row) => resultRow(row, columns, domain, context))}
      </tbody>
    </table>
    <p class="small muted">${axisWords(rows, indicator, domain, locale)}</p>
    ${rows.length < total ? html`<p class="small muted">${t('series.last-rows', {shown: rows.length, total})}</p>` : nothing}
    ${remarkList(rows, context)}`;
}

function shownColumns(rows: readonly ResultRow[], indicator: Indicator, locale: Locale): readonly Column[] {
  const {t} = locale;
  const hasTargets = rows.some(({target}) => target !== null);
  const hasIntervals = rows.some(({observation}) => observation !== null && hasInterval(observation));
  const target: Column = {
    name: 'target',
    title: t('sheet.target'),
    cell: ({target: goal}) => goal && targetFigure(indicator, goal, locale),
  };
  const interval: Column = {
    name: 'interval',
    title: t('sheet.interval'),
    cell: ({observation}) => observation && intervalWords(indicator, observation, locale),
  };
  const distance: Column = {
    name: 'distance',
    title: t('sheet.against-target'),
    cell: (row) => againstTarget(row, indicator, locale),
  };
  return [
    ...(hasTargets ? [target] : []),
    ...(hasIntervals ? [interval] : []),
    ...(hasTargets ? [distance] : []),
  ];
}

function targetFigure(
  indicator: Indicator,
  target: NonNullable<ResultRow['target']>,
  locale: Locale,
): unknown {
  return target.value === null
    ? formatTargetValue(indicator, target, locale)
    : dualText(formatValue(indicator, target.value, locale));
}

function resultRow(
  row: ResultRow,
  columns: readonly Column[],
  domain: Domain,
  {assessment: {indicator}, locale}: SheetContext,
): TemplateResult {
  const {period, observation, isBaseline} = row;
  const isOpen = observation !== null && isProvisional(observation);
  return html`<tr role="row">
    <th role="rowheader" scope="row">
      ${formatPeriod(period, observation, locale)}${isBaseline ? html` <span class="small muted">${locale.t('sheet.is-baseline')}</span>` : nothing}
    </th>
    <td role="cell" data-column="value">${observation ? figure(indicator, observation, locale) : nothing}</td>
    ${columns.map(({name, title, cell}) => html`<td role="cell" data-column=${name} data-label=${title}>${cell(row) || nothing}</td>`)}
    <td role="cell" data-column="track">${resultTrack(placeResult(row, domain), isOpen)}</td>
  </tr>`;
}

function figure(indicator: Indicator, observation: Observation, locale: Locale): unknown {
  return observation.value === null
    ? formatMissing(observation, locale)
    : html`<b>${dualText(formatValue(indicator, observation, locale))}</b>`;
}

function axisEnds({unit}: Indicator, domain: Domain, locale: Locale): TemplateResult {
  return html`<span class="axis-ends number" aria-hidden="true"
    >${domain.map((end) => html`<span>${formatLevel(unit, decimal(end), locale).visual}</span>`)}</span
  >`;
}

/** The range of the axis and the meaning of the signs that occur. */
function axisWords(
  rows: readonly ResultRow[],
  {unit}: Indicator,
  [low, high]: Domain,
  locale: Locale,
): string {
  const {t} = locale;
  const end = (value: number): string => formatLevel(unit, decimal(value), locale).spoken;
  const has = (test: (observation: Observation) => boolean): boolean =>
    rows.some(({observation}) => observation !== null && test(observation));
  return [
    t('sheet.axis', {low: end(low), high: end(high)}),
    has(({value}) => value !== null) && t('sheet.axis-result'),
    has((observation) => observation.value !== null && isProvisional(observation)) &&
      t('sheet.axis-provisional'),
    has(hasInterval) && t('sheet.axis-interval'),
    rows.some(({target}) => target !== null) && t('sheet.axis-target'),
  ]
    .filter(Boolean)
    .join(' ');
}

/** Flags, notes and the words of the source, by period. */
function remarkList(rows: readonly ResultRow[], context: SheetContext): TemplateResult | typeof nothing {
  const {locale} = context;
  const items = rows.flatMap((row) => {
    const lines = rowRemarks(row, context);
    const label = formatPeriod(row.period, row.observation, locale);
    return lines.length > 0
      ? [html`<li><b>${label}</b>: ${lines.map((line, index) => [index > 0 ? ' · ' : '', line])}</li>`]
      : [];
  });
  return items.length > 0
    ? html`<ul class="small" part="remarks">
        ${items}
      </ul>`
    : nothing;
}

/** The baseline with its period. */
export function baselineWords(context: SheetContext): unknown {
  const {assessment, locale} = context;
  const {indicator} = assessment;
  const {baseline} = indicator;
  if (!baseline) return null;
  const period = formatPeriod(baseline.period, baseline, locale);
  const words = rowRemarks({...baseline, observation: baseline, target: null, isBaseline: true}, context);
  const interval = intervalWords(indicator, baseline, locale);
  return [
    locale.t('sheet.value-in', {value: formatValue(indicator, baseline, locale).visual, period}),
    remarks([interval && `${locale.t('sheet.interval')}: ${interval}`, ...words]),
  ];
}
