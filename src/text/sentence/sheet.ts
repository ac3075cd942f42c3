import type {Assessment} from '../../model/analysis/assessment.ts';
import type {SheetAnswer} from '../../model/analysis/sheet-fields.ts';
import {compare, decimal, sign, type Decimal} from '../../model/decimal.ts';
import {defaultUnit} from '../../model/report/default-indicator.ts';
import type {Indicator} from '../../model/report/indicator.ts';
import type {Observation} from '../../model/report/observation.ts';
import {formatList} from '../format/list.ts';
import {changeSign, sameForBoth, type DualText} from '../format/number.ts';
import {
  formatBareValue,
  formatChange,
  formatDifference,
  formatLevel,
  formatValue,
} from '../format/quantity.ts';
import {unitLabel} from '../format/unit-label.ts';
import {upperInitial} from '../format/upper-initial.ts';
import type {Locale} from '../i18n/locale.ts';
import {resolveText} from '../i18n/localized.ts';
import {publishedChange} from './explanation.ts';
import {marginSentences} from './margin.ts';
import {notComputedReason} from './not-computed.ts';

/** Returns how many fields of a sheet the source gives, how many are interpreted and how many it leaves out. */
export function completenessSentence(
  {stated, interpreted, missing}: Readonly<Record<SheetAnswer, number>>,
  locale: Locale,
): string {
  const {t} = locale;
  const total = stated + interpreted + missing;
  if (stated === total) return t('sheet.complete', {total});
  const others = [
    ...(interpreted > 0 ? [t('sheet.interpreted', {count: interpreted})] : []),
    ...(missing > 0 ? [t('sheet.missing', {count: missing})] : []),
  ];
  return t('sheet.fields', {total, given: stated, list: formatList(others, locale)});
}

/** Returns a difference with its sign: "−0.4 p. p." and "menos 0.4 puntos porcentuales". */
export function signedDifference({unit}: Indicator, difference: Decimal, locale: Locale): DualText {
  const {visual, spoken} = formatDifference(unit, difference, locale);
  return {
    visual: changeSign(difference) + visual,
    spoken: sign(difference) < 0 ? locale.t('number.minus', {quantity: spoken}) : spoken,
  };
}

/** Returns the calculation of a change, what the source publishes, and whether its margin of error is known. */
export function changeLines(assessment: Assessment, locale: Locale): readonly DualText[] {
  const {change, from, to} = assessment;
  if (!change || !from || !to) return [sameForBoth(notComputedReason(assessment, locale))];
  return [
    calculation(assessment, change, [from, to], locale),
    ...[
      ...publishedLine(assessment, change, locale),
      ...(assessment.margin ? marginSentences(assessment, locale) : [locale.t('sheet.no-interval')]),
    ].map(sameForBoth),
  ];
}

/**
 * "16.8 − 17.2 = −0.4 puntos porcentuales", spoken "de 17.2 por ciento a 16.8 por ciento: bajó 0.4 puntos porcentuales".
 * Rounded operands give the change that is shown only when it is computed from them.
 */
function calculation(
  assessment: Assessment,
  change: Decimal,
  [from, to]: readonly [Observation, Observation],
  locale: Locale,
): DualText {
  const {indicator} = assessment;
  const [start, end] = [from, to].map((observation) => formatValue(indicator, observation, locale).spoken);
  const values = {from: start ?? '', to: end ?? '', change: formatChange(assessment, locale).spoken};
  if (indicator.rounding === 'exact') {
    const {spoken} = signedDifference(indicator, change, locale);
    return sameForBoth(locale.t('difference.exact', {...values, change: spoken}));
  }
  const operand = (observation: Observation): string => {
    const text = formatBareValue(indicator, observation, locale);
    return (observation.value ?? 0) < 0 ? `(${text})` : text;
  };
  const result = changeSign(change) + formatDifference(indicator.unit, change, locale).spoken;
  return {
    visual: locale.t('sheet.difference', {from: operand(from), to: operand(to), change: result}),
    spoken: locale.t('sheet.difference-spoken', values),
  };
}

function publishedLine(assessment: Assessment, change: Decimal, {t}: Locale): readonly string[] {
  const published = publishedChange(assessment);
  if (!published) return [];
  const {changeText = null} = assessment.indicator.asPublished ?? {};
  const text = changeText?.trim() ?? String(assessment.indicator.asPublished?.change);
  return [t(compare(published, change) === 0 ? 'sheet.change-same' : 'sheet.change-other', {text})];
}

/** Returns the name of the unit with its bounds: "Porcentaje, de 0 a 100", then its base and the unit of changes. */
export function unitLines({unit, bounds}: Indicator, locale: Locale): readonly string[] {
  const {t} = locale;
  const label = resolveText(unit.label, locale)?.text ?? unitLabel(unit, false, locale);
  const symbol = resolveText(unit.symbol, locale)?.text;
  const name = upperInitial(
    [label, symbol && symbol !== label ? `(${symbol})` : ''].filter(Boolean).join(' '),
  );
  const end = (value: number): string => formatPlainNumber(value, locale);
  const [min, max] = [bounds?.min ?? null, bounds?.max ?? null];
  const withBounds = (): string => {
    if (min !== null && max !== null) return t('sheet.bounds', {unit: name, min: end(min), max: end(max)});
    if (min !== null) return t('sheet.bounds-from', {unit: name, min: end(min)});
    return max === null ? name : t('sheet.bounds-to', {unit: name, max: end(max)});
  };
  const changeName = unitLabel(unit, true, locale);
  return [
    withBounds(),
    unit.indexBase === null ? '' : t('sheet.index-base', {period: unit.indexBase}),
    changeName && changeName !== label ? t('sheet.change-unit', {unit: changeName}) : '',
  ].filter(Boolean);
}

/** Formats a number that has no unit, with all its digits. */
export function formatPlainNumber(value: number, locale: Locale): string {
  return formatLevel(defaultUnit, decimal(value), locale).visual;
}
