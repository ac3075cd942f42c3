import type {Assessment} from '../../model/analysis/assessment.ts';
import {isDirectionInferred} from '../../model/analysis/verdict-basis.ts';
import type {Locale} from '../i18n/locale.ts';
import {resolveText, type TextWithLang} from '../i18n/localized.ts';
import {formatPeriod} from '../format/period.ts';

interface FootnoteOptions {
  /** Sentence about the target: its code is loaded only for indicators with targets. */
  readonly target: string | null;
  /** Sentences about intervals, whose code is loaded only for values with them. */
  readonly margin: readonly string[];
  /** The reasons of the verdict are shown: they state an inferred direction. */
  readonly hasReasons: boolean;
}

/**
 * Returns the footnotes of an assessment: the distance to the target, an inferred desired direction,
 * flags of the observations, and notes.
 */
export function footnotes(
  assessment: Assessment,
  locale: Locale,
  {target, margin, hasReasons}: FootnoteOptions = {target: null, margin: [], hasReasons: false},
): readonly TextWithLang[] {
  const {indicator, verdict, from, to} = assessment;
  const {t} = locale;
  const isInferred = isDirectionInferred(indicator) && verdict !== 'incomparable';
  const flagged = [from, to].map((record) => {
    const flags = record?.flags.map((flag) => t(`flag.${flag}`)).join(', ');
    return flags ? `${formatPeriod(record?.period ?? null, record, locale)}: ${flags}.` : null;
  });
  return [
    target,
    ...margin,
    isInferred && !hasReasons && t('direction-basis.inferred'),
    ...flagged,
    ...[from?.note, to?.note, ...indicator.notes].map((note) => resolveText(note ?? null, locale)),
  ].flatMap((note) => (typeof note === 'string' ? {text: note, lang: null} : note || []));
}
