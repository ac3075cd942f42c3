import {html, nothing, type TemplateResult} from 'lit';
import {sortByTime, type PeriodRef} from '../../model/report/period.ts';
import type {Indicator} from '../../model/report/indicator.ts';
import type {Observation, Target} from '../../model/report/observation.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {formatPeriod} from '../../text/format/period.ts';
import {formatValue} from '../../text/format/quantity.ts';
import {formatTargetValue} from '../../text/format/target.ts';
import {observationRemarks, seriesName} from '../shared/observation-remarks.ts';
import {dualText} from '../shared/localized-text.ts';

/** With more periods each period is a row, because a page has no space for so many columns. */
const maxColumns = 12;
/** Rows of a table that a reader can still use, and that a browser lays out at once. */
const maxRows = 500;

/** A row of values, one per period. */
interface Series {
  readonly name: unknown;
  readonly cell: (period: string) => unknown;
}

/** All numbers: a column per period and a row per series; transposed with many periods. */
export function trendTable(indicator: Indicator, locale: Locale): TemplateResult {
  const {observations, targets, baseline, disaggregations} = indicator;
  const periods: readonly PeriodRef[] = [
    ...(baseline ? [baseline] : []),
    ...observations,
    ...targets,
    ...disaggregations.flatMap((part) => part.observations),
  ];
  const observationsByPeriod = byPeriod(observations);
  const allPeriods = sortByTime([...byPeriod(periods).values()]);
  const columns = allPeriods.slice(-maxRows).map(({period}) => ({
    period,
    name: formatPeriod(period, observationsByPeriod.get(period) ?? null, locale),
  }));
  const lines = series(indicator, locale);
  const isTall = columns.length > maxColumns;
  const rows = isTall
    ? columns.map(({period, name}) =>
        row(
          name,
          lines.map(({cell}) => cell(period)),
        ),
      )
    : lines.map(({name, cell}) =>
        row(
          name,
          columns.map(({period}) => cell(period)),
        ),
      );
  return html`<div class="scroll" part="figures" ?data-tall=${isTall}>
    <table aria-labelledby="name">
      <thead>
        <tr>
          <td></td>
          ${(isTall ? lines : columns).map(({name}) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
    ${columns.length < allPeriods.length ? html`<p class="small muted">${locale.t('series.last-rows', {shown: columns.length, total: allPeriods.length})}</p>` : nothing}
  </div>`;
}

function row(name: unknown, cells: readonly unknown[]): TemplateResult {
  return html`<tr>
    <th scope="row">${name}</th>
    ${cells.map((cell) => html`<td>${cell}</td>`)}
  </tr>`;
}

function byPeriod<Record extends PeriodRef>(records: readonly Record[]): ReadonlyMap<string, Record> {
  return new Map(records.map((record) => [record.period, record]));
}

function series(indicator: Indicator, locale: Locale): readonly Series[] {
  const {observations, targets, baseline, disaggregations} = indicator;
  const {t} = locale;
  const line = (name: unknown, records: readonly Observation[]): Series => {
    const recordsByPeriod = byPeriod(records);
    return {name, cell: (period) => figure(indicator, recordsByPeriod.get(period) ?? null, locale)};
  };
  const goals = byPeriod(targets);
  return [
    line(t(disaggregations.length > 0 ? 'series.total' : 'column.indicator'), [
      ...(baseline ? [baseline] : []),
      ...observations,
    ]),
    ...(goals.size > 0
      ? [
          {
            name: t('series.expected'),
            cell: (period: string) => expected(indicator, goals.get(period), locale),
          },
        ]
      : []),
    ...disaggregations.map((part) => line(seriesName(part, locale), part.observations)),
  ];
}

function figure(indicator: Indicator, record: Observation | null, locale: Locale): unknown {
  if (!record) return nothing;
  const about = observationRemarks(indicator, record, locale);
  return html`${dualText(formatValue(indicator, record, locale))}${about ? html`<div class="remark">${about}</div>` : nothing}`;
}

function expected(indicator: Indicator, target: Target | undefined, locale: Locale): unknown {
  if (!target) return nothing;
  return target.value === null
    ? formatTargetValue(indicator, target, locale)
    : dualText(formatValue(indicator, target.value, locale));
}
