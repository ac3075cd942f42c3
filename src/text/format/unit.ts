import {decimal, toNumber} from '../../model/decimal.ts';
import type {Decimal} from '../../model/decimal.ts';
import type {LocalizedText} from '../../model/report/localized-text.ts';
import type {Unit} from '../../model/report/unit.ts';
import {currencyParts} from './currency.ts';
import type {Locale} from '../i18n/locale.ts';
import {resolveText} from '../i18n/localized.ts';
import {formatNumber} from './number.ts';
import type {DualText} from './number.ts';
import {powerOfTenName, formatScaled} from './number.ts';

/** An amount of a unit: a level, or the difference of two levels. */
export interface Amount {
  /** Not negative. */
  readonly value: Decimal;
  readonly unit: Unit;
  readonly isChange: boolean;
}

/** Unit text beside a number; may be empty. */
interface UnitLabel extends DualText {
  readonly isBefore: boolean;
}

const space = '\u00a0';

/**
 * Formats an amount with its unit. The labels of percent come from the translation, and a difference of percentages is
 * given in percentage points, whatever the unit's own labels: "+3.8 %" would mean a relative change. Other units bring
 * their labels.
 */
export function formatAmount(amount: Amount, locale: Locale): DualText {
  const {kind} = amount.unit;
  if (kind === 'percent' || kind === 'growth-rate') return formatPercent(amount, locale);
  const {visual, spoken, isBefore} = unitLabelFor(amount, locale);
  return {
    visual: isBefore
      ? `${visual}${space}${formatScaled(amount.value, amount.unit.multiplier, locale).visual}`
      : joinNumberAndUnit(amount, visual, 'visual', locale),
    spoken: joinNumberAndUnit(amount, spoken, 'spoken', locale),
  };
}

/** Joins number and unit. A unit that contains the power of ten, "miles de personas", does not get it twice. */
function joinNumberAndUnit(
  {value, unit}: Amount,
  name: string,
  form: keyof DualText,
  locale: Locale,
): string {
  const gap = form === 'visual' ? space : ' ';
  const power = powerOfTenName(unit.multiplier, locale);
  if (power && name.includes(power)) return `${formatNumber(value, locale)[form]}${gap}${name}`;
  const digits = formatScaled(value, unit.multiplier, locale)[form];
  if (!name) return digits;
  return /\p{L}/u.test(digits)
    ? locale.t('power.of-unit', {number: digits, unit: name})
    : `${digits}${gap}${name}`;
}

function formatPercent({value, unit, isChange}: Amount, locale: Locale): DualText {
  const {visual, spoken} = formatScaled(value, unit.multiplier, locale);
  const kind = isChange ? 'points' : 'percent';
  return {
    visual: locale.t(`unit.${kind}`, {number: visual}),
    spoken: locale.t(`unit.${kind}-spoken`, {count: toNumber(value), number: spoken}),
  };
}

function unitLabelFor({value, unit, isChange}: Amount, locale: Locale): UnitLabel {
  const change = isChange ? unit.change : null;
  const symbol = textIn(locale, change?.symbol ?? unit.symbol)?.replaceAll(' ', space);
  // An index number has no unit text: "104.2 índice" is not Spanish.
  const label = textIn(locale, change?.label ?? (unit.kind === 'index' ? null : unit.label));
  const currency = unit.currency === null ? null : currencyParts(unit.currency, value, locale);
  const per = unit.per === null ? null : formatNumber(decimal(unit.per), locale);
  return {
    visual: symbol ?? currency?.symbol ?? (per && locale.t('unit.per', {per: per.visual})) ?? label ?? '',
    spoken: label ?? currency?.name ?? (per && locale.t('unit.per', {per: per.spoken})) ?? symbol ?? '',
    isBefore: symbol === undefined ? (currency?.precedesNumber ?? false) : unit.position === 'before',
  };
}

function textIn(locale: Locale, text: LocalizedText | null): string | undefined {
  return resolveText(text, locale)?.text;
}
