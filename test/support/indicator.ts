import {createIndicator} from '../../src/model/report/default-indicator.ts';
import {createObservation} from '../../src/model/report/observation.ts';
import type {Indicator} from '../../src/model/report/indicator.ts';
import type {LocalizedText} from '../../src/model/report/localized-text.ts';
import type {Observation, Target} from '../../src/model/report/observation.ts';
import type {Unit} from '../../src/model/report/unit.ts';

/** `text({es: 'Sí', en: 'Yes'})`; a plain string is Spanish. */
export function text(words: string | Readonly<Record<string, string>>): LocalizedText {
  return new Map(Object.entries(typeof words === 'string' ? {es: words} : words));
}

/** An observation of a period. Without a value the reason is `unknown`. */
export function observation(
  period: string,
  value: number | null,
  overrides: Partial<Observation> = {},
): Observation {
  return {...createObservation(period, value), ...overrides};
}

/** A percentage between 0 and 100, unless overridden. */
export function unit(overrides: Partial<Unit> = {}): Unit {
  return {
    kind: 'percent',
    symbol: text({es: '%', en: '%'}),
    label: text({es: 'porcentaje', en: 'percent'}),
    per: null,
    multiplier: 0,
    currency: null,
    indexBase: null,
    position: 'after',
    change: {
      symbol: text({es: 'p. p.', en: 'pp'}),
      label: text({es: 'puntos porcentuales', en: 'percentage points'}),
    },
    bounds: {min: 0, max: 100},
    ...overrides,
  };
}

/** A target of a period with only a value, unless overridden. */
export function target(period: string, value: number | null, overrides: Partial<Target> = {}): Target {
  return {period, value, min: null, max: null, label: null, note: null, ...overrides};
}

export interface IndicatorParts extends Partial<Indicator> {
  /** Short hand for `observations`: `{'2021': 14.7, '2022': null}`. */
  readonly values?: Readonly<Record<string, number | null>>;
}

/**
 * A complete indicator as the reader returns it: 19.9 % in 2021, 23.7 % in 2022, increase desired (inferred).
 * Any field can be overridden.
 */
export function indicator({values, ...overrides}: IndicatorParts = {}): Indicator {
  return createIndicator({
    id: 'in-03-07-02',
    groupId: 'se-03-07-02',
    code: '03.07.02',
    name: text('Proporción de DEMUNA acreditadas.'),
    unit: unit(),
    desiredDirection: 'increase',
    desiredDirectionBasis: {kind: 'inferred', confidence: 'high', reason: null},
    observations: Object.entries(values ?? {'2021': 19.9, '2022': 23.7}).map(([period, value]) =>
      observation(period, value),
    ),
    comparison: {from: '2021', to: '2022'},
    bounds: {min: 0, max: 100},
    ...overrides,
  });
}
