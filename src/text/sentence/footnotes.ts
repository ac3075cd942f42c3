import type {Finding} from '../../model/analysis/assessment.ts';
import type {Language} from '../i18n/locale.ts';
import {localized, type Said} from '../i18n/localized.ts';
import {periodText} from '../format/period.ts';
import {progressSentence} from './target-status.ts';

/**
 * What stands under a finding: the way to the target, that a verdict rests on an inferred direction (not where the
 * reasons tell it), what the document says of its own figures, and its notes.
 */
export function detailParts(finding: Finding, language: Language, hasReasons = false): readonly Said[] {
  const {indicator, verdict, from, to} = finding;
  const {t} = language;
  const isInferred = indicator.desiredDirectionBasis?.kind === 'inferred' && verdict !== 'incomparable';
  const flagged = [from, to].map((record) => {
    const flags = record?.flags.map((flag) => t(`flag-${flag}`)).join(', ');
    return flags ? `${periodText(record?.period ?? null, record, language)}: ${flags}.` : null;
  });
  return [
    progressSentence(finding, language),
    isInferred && !hasReasons && t('basis-inferred'),
    ...flagged,
    ...[from?.note, to?.note, ...indicator.notes].map((note) => localized(note ?? null, language)),
  ].flatMap((said) => (typeof said === 'string' ? {text: said} : said || []));
}
