import {missingReasons} from '../../model/report/report.ts';
import type {MissingReason} from '../../model/report/report.ts';
import {foldText} from '../../text/search.ts';

/** What a cell says instead of a figure, by reason: the first is what an export writes. */
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
  ],
  'not-yet-available': ['aún no disponible', 'por definir', 'not yet available'],
  'not-measured': ['no se midió', 'no medido', 'not measured'],
  'not-collected': ['no se recogió', 'not collected'],
  'not-reported': ['no se reportó', 'no reportado', 'not reported'],
  'not-applicable': ['no aplica', 'no corresponde', 'not applicable'],
  'suppressed': ['reservado', 'suppressed'],
  'not-significant': ['no significativo', 'not significant'],
};

/** A cell of a period for which the indicator has no record at all. */
export const noObservationMarker = 'sin registro';

const reasons = new Map<string, MissingReason>(
  missingReasons.flatMap((reason) =>
    [reason, ...missingMarkers[reason]].map((word) => [foldText(word), reason]),
  ),
);

/** Why a cell has no figure; `null` where it does not say that. "N.A." says two things, so its reason is unknown. */
export function parseMissingReason(text: string): MissingReason | null {
  return reasons.get(foldText(text)) ?? null;
}
