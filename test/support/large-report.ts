/** Size of a generated report. */
export interface ReportSize {
  readonly indicators: number;
  readonly years: number;
  /** Disaggregations of each indicator. */
  readonly parts?: number;
}

const longName =
  'Porcentaje de niñas, niños y adolescentes atendidos en servicios de protección que cuentan con un plan de trabajo individual aprobado en el plazo establecido';

/** Returns a deterministic generator of numbers from 0 to 1: Lehmer's generator with the constants of MINSTD. */
function sequence(): () => number {
  let state = 20_211;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** Generates a report up to 2023 with random-walk percentages and gaps; the same document at each call. */
export function largeReport({indicators, years, parts = 0}: ReportSize) {
  const next = sequence();
  const series = () => {
    let value = next() * 90;
    return Array.from({length: years}, (_, index) => {
      value = Math.max(0, Math.min(100, value + (next() - 0.5) * 8));
      const period = String(2024 - years + index);
      const isGap = next() < 0.04;
      return isGap ? {period, value: null, missing: 'unknown'} : {period, value: Math.round(value * 10) / 10};
    });
  };
  const guideline = (index: number): string => `li-${Math.floor(index / 10)}`;
  return {
    schemaVersion: '1.0.0',
    id: 'many',
    title: `${indicators} × ${years}`,
    publisher: {name: 'Entidad de ejemplo'},
    comparison: {from: '2022', to: '2023'},
    groups: [
      {id: 'ob-1', kind: 'objective', code: '01', label: 'Objetivo 01', title: 'Ampliar el acceso'},
      ...Array.from({length: Math.ceil(indicators / 10)}, (_, index) => ({
        id: guideline(index * 10),
        parentId: 'ob-1',
        kind: 'guideline',
        code: `1.${index + 1}`,
        title: `Lineamiento ${index + 1}`,
      })),
    ],
    indicators: Array.from({length: indicators}, (_, index) => ({
      id: `in-${index}`,
      groupId: guideline(index),
      code: `01.${String(index + 1).padStart(3, '0')}`,
      name: `${longName.slice(0, 20 + Math.floor(next() * 130))}.`,
      unit: '%',
      decimals: 1,
      desiredDirection: next() < 0.7 ? 'increase' : 'decrease',
      desiredDirectionBasis: {kind: 'declared'},
      observations: series(),
      disaggregations: Array.from({length: parts}, (_, part) => ({
        dimensions: {region: `Región ${part + 1}`},
        observations: series(),
      })),
    })),
  };
}
