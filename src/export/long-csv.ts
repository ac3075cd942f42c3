import type {LocalizedText, Observation, Report} from '../model/report.ts';
import {guarded} from './csv.ts';
import {delimited} from './delimited.ts';
import {numberText} from './figure-text.ts';

const optional = ['lower', 'upper', 'numerator', 'denominator'] as const;

/** One figure per line, the tidy form that programs like: `indicator_id,period,value,missing,flags,note`. */
export function longCsv(report: Report): string {
  const {indicators} = report;
  const extra = optional.filter((name) =>
    indicators.some(({observations}) => observations.some((one) => one[name] !== null)),
  );
  const rows = indicators.flatMap(({id, decimals, observations}) =>
    observations.map((one) => [
      id,
      one.period,
      one.value === null ? '' : numberText(one.value, decimals),
      one.missing ?? '',
      one.flags.join(' '),
      guarded(first(one.note)),
      ...extra.map((name) => part(one, name)),
    ]),
  );
  const header = ['indicator_id', 'period', 'value', 'missing', 'flags', 'note', ...extra];
  return delimited([header, ...rows], ',');
}

function part(one: Observation, name: (typeof optional)[number]): string {
  const value = one[name];
  return value === null ? '' : numberText(value, 0);
}

function first(text: LocalizedText | null): string {
  return [...(text?.values() ?? [])][0] ?? '';
}
