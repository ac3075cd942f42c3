/** A report of three surveys: a change within its margin of error, a rise and a fall beyond it. */
export const marginDocument = {
  schemaVersion: '1.1.0',
  id: 'encuesta',
  defaultLanguage: 'es',
  title: 'Encuesta',
  comparison: {from: '2022', to: '2023'},
  groups: [],
  indicators: [
    survey('inside', [11.7, 10.4, 13], [11.5, 10.1, 12.9]),
    survey('rise', [46.5, 44.7, 48.3], [49.8, 48.1, 51.5]),
    survey('fall', [22.8, 20.7, 24.9], [18.3, 16.3, 20.3]),
  ],
};

function survey(
  code: string,
  ...figures: readonly (readonly [value: number, lower: number, upper: number])[]
) {
  return {
    id: code,
    code,
    name: `Encuesta, ${code}`,
    unit: {kind: 'percent'},
    decimals: 1,
    desiredDirection: 'increase',
    observations: figures.map(([value, lower, upper], index) => ({
      period: `${2022 + index}`,
      value,
      lower,
      upper,
    })),
  };
}
