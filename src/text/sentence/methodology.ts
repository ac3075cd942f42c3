import type {Assessment} from '../../model/analysis/assessment.ts';
import type {Locale} from '../i18n/locale.ts';

/** Returns the methodology notes: rounding rules in use, inferred directions, counting without averaging. */
export function methodologyNotes(assessments: readonly Assessment[], {t}: Locale): readonly string[] {
  const roundings = new Set(assessments.map(({indicator}) => indicator.rounding));
  return [
    ...[...roundings].map((rounding) => t(`method.${rounding}`)),
    ...(assessments.some(isInferredDirection) ? [t('method.inferred')] : []),
    t('method.counts'),
  ];
}

function isInferredDirection({indicator}: Assessment): boolean {
  return indicator.desiredDirectionBasis?.kind === 'inferred';
}
