import {html, nothing, type TemplateResult} from 'lit';
import {inOrderOfTime, type Dated} from '../model/period.ts';
import type {Disaggregation, Indicator, Observation} from '../model/report.ts';
import type {Language} from '../text/language.ts';
import {localized} from '../text/localized.ts';
import {periodText} from '../text/period-text.ts';
import {valueWords} from '../text/quantity.ts';
import {targetValue} from '../text/target-text.ts';
import {wording} from './wording.ts';

/** What a series of a disaggregation is called: its label, else what it is a part of. */
export function partName({label, dimensions}: Disaggregation, language: Language): string {
  return localized(label, language)?.text ?? [...dimensions.values()].join(', ');
}

/** Every number of the figure: a column per period, a row per series. */
export function trendTable(indicator: Indicator, language: Language): TemplateResult {
  const {observations, targets, baseline, disaggregations} = indicator;
  const all: readonly Dated[] = [
    ...(baseline ? [baseline] : []),
    ...observations,
    ...targets,
    ...disaggregations.flatMap((part) => part.observations),
  ];
  const periods = inOrderOfTime([...new Map(all.map((one) => [one.period, one])).values()]);
  const row = (name: string, cell: (period: string) => unknown): TemplateResult =>
    html`<tr>
      <th scope="row">${name}</th>
      ${periods.map(({period}) => html`<td>${cell(period)}</td>`)}
    </tr>`;
  const figures = (records: readonly Observation[]) => (period: string) =>
    figure(indicator, records.find((record) => record.period === period) ?? null, language);
  const {t} = language;
  const known = observations.some(({period}) => period === baseline?.period) ? [] : [baseline];
  return html`<div class="scroll" part="figures">
    <table aria-labelledby="name">
      <thead>
        <tr>
          <td></td>
          ${periods.map(({period}) => html`<th scope="col">${periodText(period, recordIn(observations, period), language)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${row(
          t(disaggregations.length > 0 ? 'total' : 'indicator'),
          figures([...observations, ...known.filter((one) => one !== null)]),
        )}
        ${targets.length > 0 ? row(t('expected'), (period) => expected(indicator, period, language)) : nothing}
        ${disaggregations.map((part) => row(partName(part, language), figures(part.observations)))}
      </tbody>
    </table>
  </div>`;
}

function recordIn(records: readonly Observation[], period: string): Observation | null {
  return records.find((record) => record.period === period) ?? null;
}

function figure(indicator: Indicator, record: Observation | null, language: Language): unknown {
  if (!record) return nothing;
  const about = record.flags.map((flag) => language.t(`flag-${flag}`)).join(', ');
  const value =
    record.value === null ? language.t('no-data') : wording(valueWords(indicator, record, language));
  return html`${value}${about ? html`<div class="remark">${about}</div>` : nothing}`;
}

function expected(indicator: Indicator, period: string, language: Language): unknown {
  const target = indicator.targets.find((one) => one.period === period);
  if (!target) return nothing;
  return target.value === null
    ? targetValue(indicator, target, language)
    : wording(valueWords(indicator, target.value, language));
}
