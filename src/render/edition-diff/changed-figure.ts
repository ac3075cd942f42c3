import {differingFields, type FigureChange} from '../../model/analysis/edition-diff.ts';
import {decimal, sign, subtract} from '../../model/decimal.ts';
import type {Indicator} from '../../model/report/indicator.ts';
import type {Observation, Target} from '../../model/report/observation.ts';
import {hasOwn} from '../../model/own.ts';
import {changeSign, formatNumber, sameForBoth, type DualText} from '../../text/format/number.ts';
import {formatDifference, formatLevel, formatValue} from '../../text/format/quantity.ts';
import {formatTargetValue} from '../../text/format/target.ts';
import type {Locale} from '../../text/i18n/locale.ts';

/** Both figures of a change in words, and their difference: empty without two numbers. */
export interface ChangedFigureWords {
  readonly was: DualText;
  readonly is: DualText;
  readonly difference: DualText;
}

export function formatChangedFigure(change: FigureChange, locale: Locale): ChangedFigureWords {
  const {was, is, indicator, earlier} = change;
  const levels = [figure(was, earlier ?? indicator, locale), figure(is, indicator, locale)] as const;
  // Rounded alike, but not equal: all digits are needed.
  const isHidden = levels[0].visual === levels[1].visual;
  const [before, after] = isHidden
    ? [exactFigure(was, earlier ?? indicator, locale), exactFigure(is, indicator, locale)]
    : levels;
  return {
    was: withFields(before, was, is, locale),
    is: withFields(after, is, was, locale),
    difference: difference(change, locale),
  };
}

function figure(record: Observation | Target | null, indicator: Indicator, locale: Locale): DualText {
  if (!record) return sameForBoth(locale.t('diff.nothing'));
  return hasOwn(record, 'flags')
    ? formatValue(indicator, record, locale)
    : sameForBoth(formatTargetValue(indicator, record, locale));
}

function exactFigure(record: Observation | Target | null, indicator: Indicator, locale: Locale): DualText {
  const value = record?.value ?? null;
  return value === null
    ? figure(record, indicator, locale)
    : formatLevel(indicator.unit, decimal(value), locale);
}

const extraFields = ['lower', 'upper', 'standardError', 'confidence', 'numerator', 'denominator'] as const;

/** Adds to a figure its interval and its parts that differ from those of the other edition. */
function withFields(
  words: DualText,
  record: Observation | Target | null,
  other: Observation | Target | null,
  locale: Locale,
): DualText {
  if (!record || !other || !hasOwn(record, 'flags')) return words;
  const differing = differingFields(record, other);
  const extras = extraFields
    .filter((name) => differing.includes(name))
    .map((name) => {
      const value = record[name];
      const number =
        value === null ? locale.t('diff.nothing') : formatNumber(decimal(Math.abs(value)), locale).visual;
      const minus = value !== null && value < 0 ? '\u2212' : '';
      return locale.t('diff.field', {name: locale.t(`diff.field-${name}`), value: minus + number});
    });
  const add = (text: string): string => (extras.length > 0 ? `${text} (${extras.join('; ')})` : text);
  return {visual: add(words.visual), spoken: add(words.spoken)};
}

/** Later minus earlier value with its sign, with all digits. Not a change in the world: it has no verdict. */
function difference({was, is, indicator}: FigureChange, locale: Locale): DualText {
  if (!was || !is || was.value === null || is.value === null || was.value === is.value)
    return sameForBoth('');
  const amount = subtract(decimal(is.value), decimal(was.value));
  const {visual, spoken} = formatDifference(indicator.unit, amount, locale);
  return {
    visual: changeSign(amount) + visual,
    spoken: sign(amount) < 0 ? locale.t('number.minus', {quantity: spoken}) : spoken,
  };
}
