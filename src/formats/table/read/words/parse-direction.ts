import type {DesiredDirection} from '../../../../model/report/indicator.ts';
import {foldText} from '../../../../text/search.ts';

/** Terms of CEPLAN ("ascendente", "descendente") and others in use. */
const directionPatterns: readonly (readonly [RegExp, DesiredDirection])[] = [
  [
    /^(no definido|no aplica|no corresponde|ninguno|none|sin sentido|not applicable|nao se aplica|neutro|neutral)$/,
    'none',
  ],
  [
    /^(ascendente|creciente|crescente|positiv[oa]|positive|ascending|hausse|aument\w*|subir|increment\w*|increase|mayor|mas|up|\+|↑)$/,
    'increase',
  ],
  [
    /^(descendente|decreciente|decrescente|negativ[oa]|negative|descending|baisse|diminu\w*|disminu\w*|reduc\w*|bajar|decrease|menor|menos|down|↓)$/,
    'decrease',
  ],
  [/^(mantener|mantenerse|estable|constante|maintain)$/, 'maintain'],
];

/** The desired direction that a cell names; null when it is unknown. */
export function parseDirection(text: string): DesiredDirection | null {
  const words = foldText(text);
  return directionPatterns.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
