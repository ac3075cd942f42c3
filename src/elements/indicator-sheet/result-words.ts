import {isZero} from '../../model/decimal.ts';
import {intervalEnds, valueInterval} from '../../model/analysis/margin.ts';
import {distanceToTarget} from '../../model/analysis/target-status.ts';
import type {ResultRow} from '../../model/analysis/result-rows.ts';
import type {Indicator} from '../../model/report/indicator.ts';
import type {Observation, Target} from '../../model/report/observation.ts';
import {formatBareValue} from '../../text/format/quantity.ts';
import {formatInterval} from '../../text/sentence/margin.ts';
import {formatPlainNumber, signedDifference} from '../../text/sentence/sheet.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {dualText, localizedText} from '../shared/localized-text.ts';
import type {SheetContext} from './field.ts';

/** The interval of an observation, "10.4 a 13.0", or its only end; empty without one. */
export function intervalWords(indicator: Indicator, observation: Observation, locale: Locale): string {
  const interval = formatInterval(indicator, observation, locale);
  if (interval !== null) return interval;
  const {t} = locale;
  const {min, max} = intervalEnds(observation);
  const end = (value: number): string => formatBareValue(indicator, {value, raw: null}, locale);
  if (min !== null) return t('target.at-least', {value: end(min)});
  return max === null ? '' : t('target.at-most', {value: end(max)});
}

/** A result against the target of its period: the distance, whether it is met, and whether the interval contains the target. */
export function againstTarget(
  {observation, target}: ResultRow,
  indicator: Indicator,
  locale: Locale,
): unknown {
  const {t} = locale;
  if (!target || !observation) return '';
  const status = distanceToTarget(indicator, target, observation.value);
  if (!status) return observation.missing === 'not-yet-available' ? '' : t('sheet.not-comparable');
  const words = [
    status.isMet ? t('sheet.target-met') : '',
    isInside(target, observation) ? t('sheet.target-in-interval') : '',
  ]
    .filter(Boolean)
    .join('; ');
  if (isZero(status.distance)) return words;
  const distance = dualText(signedDifference(indicator, status.distance, locale));
  return words ? [distance, `; ${words}`] : distance;
}

function isInside({value}: Target, observation: Observation): boolean {
  const interval = valueInterval(observation);
  return value !== null && interval !== null && interval.min <= value && value <= interval.max;
}

/** Flags, numerator and denominator, the notes of a period, and the words of the source where they are not the number shown. */
export function rowRemarks({observation, target}: ResultRow, context: SheetContext): readonly unknown[] {
  const {locale} = context;
  const {t} = locale;
  const goal = target && [target.label, target.note].map((text) => localizedText(text, context));
  if (!observation) return (goal ?? []).filter(Boolean);
  const {flags, standardError, confidence, numerator, denominator, note, raw} = observation;
  const shown = formatBareValue(context.assessment.indicator, observation, locale);
  const written = raw?.trim() ?? '';
  return [
    ...flags.map((flag) => t(`flag.${flag}`)),
    standardError !== null && t('sheet.standard-error', {value: formatPlainNumber(standardError, locale)}),
    confidence !== null && t('sheet.confidence', {confidence: formatPlainNumber(confidence, locale)}),
    numerator !== null &&
      denominator !== null &&
      t('sheet.fraction', {
        numerator: formatPlainNumber(numerator, locale),
        denominator: formatPlainNumber(denominator, locale),
      }),
    localizedText(note, context),
    written && written !== shown ? t('sheet.as-received', {text: written}) : '',
    ...(goal ?? []),
  ].filter(Boolean);
}
