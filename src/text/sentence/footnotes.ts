import type {Assessment} from '../../model/analysis/assessment.ts';
import type {Locale} from '../i18n/locale.ts';
import {resolveText, type TextWithLang} from '../i18n/localized.ts';
import {formatPeriod} from '../format/period.ts';
import {targetSentence} from './target-status.ts';

/**
 * Returns the footnotes of an assessment: distance to the target, an inferred desired direction (unless `hasReasons`:
 * the explanation has it), flags of the observations, and notes.
 */
export function footnotes(
  assessment: Assessment,
  locale: Locale,
  hasReasons = false,
): readonly TextWithLang[] {
  const {indicator, verdict, from, to} = assessment;
  const {t} = locale;
  const isInferred = indicator.desiredDirectionBasis?.kind === 'inferred' && verdict !== 'incomparable';
  const flagged = [from, to].map((record) => {
    const flags = record?.flags.map((flag) => t(`flag.${flag}`)).join(', ');
    return flags ? `${formatPeriod(record?.period ?? null, record, locale)}: ${flags}.` : null;
  });
  return [
    targetSentence(assessment, locale),
    isInferred && !hasReasons && t('direction-basis.inferred'),
    ...flagged,
    ...[from?.note, to?.note, ...indicator.notes].map((note) => resolveText(note ?? null, locale)),
  ].flatMap((note) => (typeof note === 'string' ? {text: note} : note || []));
}
