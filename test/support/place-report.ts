/** A missing reason, or the values of 2022 and 2023. */
type Values = readonly [number | null, number | string | null];

const observations = ([from, to]: Values, halfWidth: number): readonly object[] =>
  [['2022', from] as const, ['2023', to] as const].map(([period, value]) =>
    typeof value === 'number'
      ? {
          period,
          value,
          ...(halfWidth > 0 && {lower: value - halfWidth, upper: value + halfWidth}),
        }
      : {period, value: null, missing: value ?? 'unknown'},
  );

/** Regions with the values of an indicator, by code. */
export const regionValues: Readonly<Record<string, readonly [string, ...Values]>> = {
  '08': ['Cusco', 43.9, 44.5],
  '17': ['Madre de Dios', 50, 'suppressed'],
  '18': ['Moquegua', 66.9, 64.2],
  '21': ['Puno', 39.8, 33.6],
  '23': ['Tacna', 61.1, 61.8],
};

/** A report of two indicators with five regions of Peru, of which one has no current value. */
export function placeReport(overrides: object = {}, halfWidth = 2): object {
  const divided = (invert: boolean): readonly object[] =>
    Object.entries(regionValues).map(([place, [label, from, to]]) => ({
      dimensions: {place},
      label,
      observations: observations([of(from, invert), of(to, invert)], halfWidth),
    }));
  return {
    schemaVersion: '1.0.0',
    id: 'regions',
    defaultLanguage: 'es-PE',
    title: 'Servicios por región',
    units: {percent: {kind: 'percent', bounds: {min: 0, max: 100}}},
    places: [
      {code: 'PE', name: 'Perú', level: 'country'},
      ...Object.entries(regionValues).map(([code, [name]]) => ({code, name, level: 'region', parent: 'PE'})),
    ],
    groups: [{id: 'g', kind: 'objective', code: 'OP1', title: 'Servicios'}],
    indicators: [
      {
        id: 'a',
        code: '1.1',
        groupId: 'g',
        name: 'Conocen un servicio',
        unit: 'percent',
        desiredDirection: 'increase',
        observations: observations([46.5, 49.8], 0),
        disaggregations: divided(false),
        ...overrides,
      },
      {
        id: 'b',
        code: '1.2',
        groupId: 'g',
        name: 'Sin documento',
        unit: 'percent',
        desiredDirection: 'decrease',
        observations: observations([53.5, 50.2], 0),
        disaggregations: divided(true),
      },
    ],
  };
}

function of<T>(value: T, invert: boolean): T | number {
  return invert && typeof value === 'number' ? Math.round((100 - value) * 10) / 10 : value;
}
