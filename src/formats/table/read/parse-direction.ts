import type {DesiredDirection} from '../../../model/report/report.ts';
import {foldText} from '../../../text/search.ts';

const words: readonly (readonly [RegExp, DesiredDirection])[] = [
  [/^(no definido|ninguno|none|sin sentido)$/, 'none'],
  [/^(ascendente|creciente|aument\w*|subir|increment\w*|increase|mayor|mas|up|\+|↑)$/, 'increase'],
  [/^(descendente|decreciente|disminu\w*|reduc\w*|bajar|decrease|menor|menos|down|↓)$/, 'decrease'],
  [/^(mantener|mantenerse|estable|constante|maintain)$/, 'maintain'],
];

/** The desired direction that a cell names, in CEPLAN's words or others; `null`: none that is known. */
export function parseDirection(text: string): DesiredDirection | null {
  return words.find(([pattern]) => pattern.test(foldText(text)))?.[1] ?? null;
}
