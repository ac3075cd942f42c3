import {resolveComparison} from '../../model/analysis/comparison.ts';
import {compare, decimal, round} from '../../model/decimal.ts';
import type {Decimal} from '../../model/decimal.ts';
import type {Assessment} from '../../model/analysis/assessment.ts';
import {comparePeriods} from '../../model/report/period.ts';
import type {Indicator} from '../../model/report/indicator.ts';
import type {Break, Observation} from '../../model/report/observation.ts';
import type {Unit} from '../../model/report/unit.ts';
import type {Locale} from '../i18n/locale.ts';
import {resolveText, type ResolvedText} from '../i18n/localized.ts';
import {missingReason} from '../format/missing.ts';
import {endWords} from './margin.ts';
import {missingSentence} from './missing.ts';
import {formatPeriod} from '../format/period.ts';
import {planExplanation} from './plan-status.ts';
import {formatDifference, formatLevel, formatValue} from '../format/quantity.ts';
import {boundLabel} from '../format/verdict-label.ts';

/** A line of an explanation, or a text of the report with its language. */
type Line = string | ResolvedText;

/**
 * Explains an assessment, one line per reason, for speech: how the change was computed or why it was not, the desired
 * direction and its source, thresholds and limits, and the plan. A text of the report is a line of its own.
 */
export function explanation(
  assessment: Assessment,
  language: Locale,
  reportLanguage = language.reportLanguage,
): readonly Line[] {
  const locale = {...language, reportLanguage};
  return [
    ...(assessment.change
      ? computation(assessment, assessment.change, locale)
      : missingDataLines(assessment, locale)),
    ...directionLines(assessment.indicator, locale),
    ...(assessment.change ? thresholdLines(assessment, locale) : []),
    ...planExplanation(assessment.indicator, assessment.toPeriod, locale),
  ];
}

function computation(assessment: Assessment, change: Decimal, locale: Locale): readonly string[] {
  const {rounding, unit} = assessment.indicator;
  const difference = locale.t(`difference.${rounding}`, {
    from: operandText(assessment, assessment.from, locale),
    to: operandText(assessment, assessment.to, locale),
    change: signedDifference(unit, change, locale),
  });
  const published = publishedChange(assessment);
  if (!published || compare(published, change) === 0) return [difference];
  return [
    difference,
    locale.t('difference.published', {published: signedDifference(unit, published, locale)}),
  ];
}

function operandText({indicator}: Assessment, observation: Observation | null, locale: Locale): string {
  if (!observation || observation.value === null || indicator.rounding === 'displayed')
    return observation ? formatValue(indicator, observation, locale).spoken : '';
  const exact = decimal(observation.value);
  return formatLevel(indicator.unit, round(exact, Math.max(exact.scale, indicator.decimals)), locale).spoken;
}

function signedDifference(unit: Unit, change: Decimal, locale: Locale): string {
  return endWords(change, formatDifference(unit, change, locale).spoken, locale);
}

/** The change that the source prints; for the report's own comparison only, not for other periods that an element sets. */
export function publishedChange({indicator, fromPeriod, toPeriod}: Assessment): Decimal | null {
  const published = resolveComparison(indicator);
  const change = indicator.asPublished?.change ?? null;
  return change !== null && published.fromPeriod === fromPeriod && published.toPeriod === toPeriod
    ? decimal(change)
    : null;
}

function missingDataLines(assessment: Assessment, locale: Locale): readonly Line[] {
  const {incomparableReason, from, to, fromPeriod, toPeriod} = assessment;
  const [before, after] = [formatPeriod(fromPeriod, from, locale), formatPeriod(toPeriod, to, locale)];
  if (incomparableReason === 'break' || incomparableReason === 'definition-differs') {
    const reason = locale.t(`flag.${incomparableReason}`);
    const changed = locale.t('comparison.series-break', {reason, fromPeriod: before, toPeriod: after});
    return [changed, ...breakNotesBetween(assessment, locale)];
  }
  const isMissing = (observation: Observation | null): boolean => (observation?.value ?? null) === null;
  const because = (period: string, observation: Observation | null): string =>
    missingReason(observation, locale) === null
      ? locale.t('missing.because', {period, reason: locale.t('missing-reason.unknown')})
      : missingSentence(period, observation, locale);
  return [
    ...(fromPeriod === null
      ? [locale.t('comparison.no-other-period')]
      : isMissing(from)
        ? [because(before, from)]
        : []),
    ...(toPeriod !== null && isMissing(to) ? [because(after, to)] : []),
  ];
}

function breakNotesBetween({indicator, fromPeriod, toPeriod}: Assessment, locale: Locale): readonly Line[] {
  const isBetween = ({period}: Break): boolean =>
    fromPeriod !== null &&
    toPeriod !== null &&
    comparePeriods(period, fromPeriod) > 0 !== comparePeriods(period, toPeriod) > 0;
  return indicator.breaks.filter(isBetween).flatMap(({note}) => resolveText(note, locale) ?? []);
}

function directionLines(
  {desiredDirection, desiredDirectionBasis}: Indicator,
  locale: Locale,
): readonly Line[] {
  const {t} = locale;
  if (desiredDirection === null) return [t('direction.unknown')];
  if (desiredDirection === 'none') return [t('direction.none')];
  const direction = t(`direction.${desiredDirection}`);
  const kind = desiredDirectionBasis?.kind ?? 'declared';
  const reason = kind === 'inferred' ? resolveText(desiredDirectionBasis?.reason ?? null, locale) : null;
  return [direction, t(`direction-basis.${kind}`), ...(reason ? [reason] : [])];
}

function thresholdLines(assessment: Assessment, locale: Locale): readonly string[] {
  const {t} = locale;
  const {indicator, to} = assessment;
  const {unit, neutralThreshold, limit} = indicator;
  const level = (value: number | Observation): string => formatValue(indicator, value, locale).spoken;
  const bound = boundLabel(assessment, locale);
  const threshold = formatDifference(unit, decimal(neutralThreshold), locale).spoken;
  const lines = [
    neutralThreshold > 0 && t('assessment.threshold', {threshold}),
    typeof limit?.min === 'number' && t('limit.min', {min: level(limit.min)}),
    typeof limit?.max === 'number' && t('limit.max', {max: level(limit.max)}),
    bound && to && t('bound.reached', {value: level(to), bound}),
  ];
  return lines.filter((line) => typeof line === 'string');
}
