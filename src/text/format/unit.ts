import {decimal, toNumber} from '../../model/decimal.ts';
import type {Decimal} from '../../model/decimal.ts';
import type {LocalizedText, Unit} from '../../model/report/report.ts';
import {currencyWords} from './currency.ts';
import type {Language} from '../i18n/locale.ts';
import {localized} from '../i18n/localized.ts';
import {number} from './number.ts';
import type {Wording} from './number.ts';
import {powerWord, scaled} from './number.ts';

/** So much of a unit: a level, or the difference of two. */
export interface Amount {
  /** Not negative. */
  readonly value: Decimal;
  readonly unit: Unit;
  readonly isChange: boolean;
}

/** What stands beside the number; may be empty. */
interface Noun extends Wording {
  readonly isBefore: boolean;
}

const space = '\u00a0';

/**
 * An amount with its unit. Percent is always said in the words of the language, and a difference of percents in
 * percentage points, whatever the unit calls them: "+3.8 %" would be another fact. Other units bring their words.
 */
export function unitWords(amount: Amount, language: Language): Wording {
  const {kind} = amount.unit;
  if (kind === 'percent' || kind === 'growth-rate') return percentWords(amount, language);
  const {shown, spoken, isBefore} = noun(amount, language);
  return {
    shown: isBefore
      ? `${shown}${space}${scaled(amount.value, amount.unit.multiplier, language).shown}`
      : counted(amount, shown, 'shown', language),
    spoken: counted(amount, spoken, 'spoken', language),
  };
}

/** The number and its noun. A noun that names the power of ten itself, "miles de personas", does not get it twice. */
function counted({value, unit}: Amount, name: string, form: keyof Wording, language: Language): string {
  const gap = form === 'shown' ? space : ' ';
  const power = powerWord(unit.multiplier, language);
  if (power && name.includes(power)) return `${number(value, language)[form]}${gap}${name}`;
  const digits = scaled(value, unit.multiplier, language)[form];
  if (!name) return digits;
  return power ? language.t('power-unit', {number: digits, unit: name}) : `${digits}${gap}${name}`;
}

function percentWords({value, unit, isChange}: Amount, language: Language): Wording {
  const {shown, spoken} = scaled(value, unit.multiplier, language);
  const kind = isChange ? 'points' : 'percent';
  return {
    shown: language.t(kind, {number: shown}),
    spoken: language.t(`${kind}-spoken`, {count: toNumber(value), number: spoken}),
  };
}

function noun({value, unit, isChange}: Amount, language: Language): Noun {
  const change = isChange ? unit.change : null;
  const symbol = words(change?.symbol ?? unit.symbol, language)?.replaceAll(' ', space);
  // An index number is bare: "104.2 índice" is no Spanish.
  const label = words(change?.label ?? (unit.kind === 'index' ? null : unit.label), language);
  const currency = unit.currency === null ? null : currencyWords(unit.currency, value, language);
  const per = unit.per === null ? null : number(decimal(unit.per), language);
  return {
    shown: symbol ?? currency?.symbol ?? (per && language.t('per', {per: per.shown})) ?? label ?? '',
    spoken: label ?? currency?.name ?? (per && language.t('per', {per: per.spoken})) ?? symbol ?? '',
    isBefore: symbol === undefined ? (currency?.isBefore ?? false) : unit.position === 'before',
  };
}

function words(text: LocalizedText | null, language: Language): string | undefined {
  return localized(text, language)?.text;
}
