import {decimal, toNumber} from '../../model/decimal.ts';
import type {Decimal} from '../../model/decimal.ts';
import type {LocalizedText, Unit} from '../../model/report/report.ts';
import {currencyParts} from './currency.ts';
import type {Locale} from '../i18n/locale.ts';
import {resolveText} from '../i18n/localized.ts';
import {formatNumber} from './number.ts';
import type {DualText} from './number.ts';
import {powerOfTenName, formatScaled} from './number.ts';

/** So much of a unit: a level, or the difference of two. */
export interface Amount {
  /** Not negative. */
  readonly value: Decimal;
  readonly unit: Unit;
  readonly isChange: boolean;
}

/** What stands beside the number; may be empty. */
interface UnitLabel extends DualText {
  readonly isBefore: boolean;
}

const space = '\u00a0';

/**
 * An amount with its unit. Percent is always said in the words of the language, and a difference of percents in
 * percentage points, whatever the unit calls them: "+3.8 %" would be another fact. Other units bring their words.
 */
export function formatAmount(amount: Amount, language: Locale): DualText {
  const {kind} = amount.unit;
  if (kind === 'percent' || kind === 'growth-rate') return percentWords(amount, language);
  const {visual, spoken, isBefore} = unitLabelFor(amount, language);
  return {
    visual: isBefore
      ? `${visual}${space}${formatScaled(amount.value, amount.unit.multiplier, language).visual}`
      : joinNumberAndUnit(amount, visual, 'visual', language),
    spoken: joinNumberAndUnit(amount, spoken, 'spoken', language),
  };
}

/** The number and its noun. A noun that names the power of ten itself, "miles de personas", does not get it twice. */
function joinNumberAndUnit(
  {value, unit}: Amount,
  name: string,
  form: keyof DualText,
  language: Locale,
): string {
  const gap = form === 'visual' ? space : ' ';
  const power = powerOfTenName(unit.multiplier, language);
  if (power && name.includes(power)) return `${formatNumber(value, language)[form]}${gap}${name}`;
  const digits = formatScaled(value, unit.multiplier, language)[form];
  if (!name) return digits;
  return power ? language.t('power.of-unit', {number: digits, unit: name}) : `${digits}${gap}${name}`;
}

function percentWords({value, unit, isChange}: Amount, language: Locale): DualText {
  const {visual, spoken} = formatScaled(value, unit.multiplier, language);
  const kind = isChange ? 'points' : 'percent';
  return {
    visual: language.t(`unit.${kind}`, {number: visual}),
    spoken: language.t(`unit.${kind}-spoken`, {count: toNumber(value), number: spoken}),
  };
}

function unitLabelFor({value, unit, isChange}: Amount, language: Locale): UnitLabel {
  const change = isChange ? unit.change : null;
  const symbol = text(change?.symbol ?? unit.symbol, language)?.replaceAll(' ', space);
  // An index number is bare: "104.2 índice" is no Spanish.
  const label = text(change?.label ?? (unit.kind === 'index' ? null : unit.label), language);
  const currency = unit.currency === null ? null : currencyParts(unit.currency, value, language);
  const per = unit.per === null ? null : formatNumber(decimal(unit.per), language);
  return {
    visual: symbol ?? currency?.symbol ?? (per && language.t('unit.per', {per: per.visual})) ?? label ?? '',
    spoken: label ?? currency?.name ?? (per && language.t('unit.per', {per: per.spoken})) ?? symbol ?? '',
    isBefore: symbol === undefined ? (currency?.precedesNumber ?? false) : unit.position === 'before',
  };
}

function text(text: LocalizedText | null, language: Locale): string | undefined {
  return resolveText(text, language)?.text;
}
