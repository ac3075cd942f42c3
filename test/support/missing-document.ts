import type {MissingReason} from '../../src/model/report/observation.ts';

/** The words of a stated reason in the place of a value, in Spanish. */
export const reasonWords: Readonly<Record<Exclude<MissingReason, 'unknown'>, string>> = {
  'not-yet-available': 'Aún no publicado',
  'not-measured': 'No se midió',
  'not-collected': 'No se recopiló',
  'not-reported': 'No se reportó',
  'not-applicable': 'No aplica',
  'suppressed': 'Reservado',
  'not-significant': 'No significativo',
};
export const statedReasons = Object.keys(reasonWords) as (keyof typeof reasonWords)[];

const values = (codes: Readonly<Record<string, number | MissingReason>>) =>
  Object.entries(codes).map(([period, value]) =>
    typeof value === 'number' ? {period, value} : {period, value: null, missing: value},
  );

/**
 * A report of three indicators that compare 2023 with 2024 and lack a value for the same reason: `last` the current one,
 * `both` both, `first` the earlier one.
 */
export function missingDocument(reason: MissingReason) {
  const indicator = (code: string, observations: Readonly<Record<string, number | MissingReason>>) => ({
    id: code,
    code,
    name: `Hogares, ${code}`,
    unit: {kind: 'percent'},
    decimals: 1,
    desiredDirection: 'increase',
    observations: values(observations),
  });
  return {
    schemaVersion: '1.0.0',
    id: 'faltantes',
    defaultLanguage: 'es',
    title: 'Hogares',
    comparison: {from: '2023', to: '2024'},
    groups: [],
    indicators: [
      indicator('last', {'2021': 31.4, '2022': 35, '2023': 37.2, '2024': reason}),
      indicator('both', {'2021': 12, '2022': 12.5, '2023': reason, '2024': reason}),
      indicator('first', {'2021': 24, '2022': 26, '2023': reason, '2024': 27}),
    ],
  };
}
