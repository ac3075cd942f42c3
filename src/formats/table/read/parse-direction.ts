import type {DesiredDirection} from '../../../model/report/indicator.ts';
import {foldText} from '../../../text/search.ts';

/** Terms of CEPLAN ("ascendente", "descendente") and others in use. */
const directionPatterns: readonly (readonly [RegExp, DesiredDirection])[] = [
  [/^(no definido|ninguno|none|sin sentido)$/, 'none'],
  [/^(ascendente|creciente|aument\w*|subir|increment\w*|increase|mayor|mas|up|\+|↑)$/, 'increase'],
  [/^(descendente|decreciente|disminu\w*|reduc\w*|bajar|decrease|menor|menos|down|↓)$/, 'decrease'],
  [/^(mantener|mantenerse|estable|constante|maintain)$/, 'maintain'],
];

/** The desired direction that a cell names; null when it is unknown. */
export function parseDirection(text: string): DesiredDirection | null {
  const words = foldText(text);
  return directionPatterns.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
