import {missingReasons} from '../../model/report/observation.ts';
import type {MissingReason} from '../../model/report/observation.ts';
import {foldText} from '../../text/search.ts';

/** Texts that stand for a missing figure, by reason. An export writes the first of each. */
export const missingMarkers: Readonly<Record<MissingReason, readonly string[]>> = {
  'unknown': [
    '-',
    '',
    '–',
    '—',
    '−',
    '--',
    '…',
    '...',
    '..',
    's/d',
    'sd',
    's.d.',
    'n.d.',
    'nd',
    'n/d',
    'n.a.',
    'na',
    'n/a',
    'sin dato',
    'sin datos',
    'no data',
    'null',
    ':',
    'x',
    's.i.',
    's/i',
    'n.r.',
    'nan',
    '(…)',
    '(...)',
    'sin información',
    'no disponible',
    'not available',
    'não disponível',
    'sem informação',
    'sem dados',
    'non disponible',
    'donnée non disponible',
    'sin registros',
    'no registra',
    'no hay dato',
    'no hay datos',
    'dato no disponible',
    'información no disponible',
    'no se dispone',
    'n/s',
    'n.s.',
    'no data available',
    'no value',
    'não há dados',
    'indisponível',
    'sans données',
    'pas de données',
    'n.c.',
  ],
  'not-yet-available': [
    'aún no disponible',
    'aún no publicado',
    'por definir',
    'not yet available',
    'not yet published',
  ],
  'not-measured': ['no se midió', 'no medido', 'not measured', 'sin medición', 'não medido', 'non mesuré'],
  'not-collected': ['no se recopiló', 'no se recogió', 'no recopilado', 'not collected'],
  'not-reported': [
    'no se reportó',
    'no reportado',
    'not reported',
    'no reporta',
    'no reportó',
    'no informa',
    'não informado',
    'non renseigné',
  ],
  'not-applicable': ['no aplica', 'no corresponde', 'not applicable', 'não se aplica', 'sans objet', 'z'],
  'suppressed': [
    'reservado',
    'suppressed',
    'withheld',
    'confidential',
    'confidencial',
    'confidentiel',
    'secreto estadístico',
    'secret statistique',
    'c',
  ],
  'not-significant': ['no significativo', 'not significant'],
};

/** Cell of a period without an observation, not even a missing one. */
export const noObservationMarker = 'sin registro';

const reasonByMarker = new Map<string, MissingReason>(
  missingReasons.flatMap((reason) =>
    [reason, ...missingMarkers[reason]].map((marker) => [foldText(marker), reason]),
  ),
);

/** The reason why a cell has no figure; null for any other text. "N.A." has two meanings, so its reason is unknown. */
export function parseMissingReason(text: string): MissingReason | null {
  return reasonByMarker.get(foldText(text)) ?? null;
}
