import {resolveComparison} from '../../model/analysis/comparison.ts';
import {compare, decimal, round, sign} from '../../model/decimal.ts';
import type {Decimal} from '../../model/decimal.ts';
import type {Assessment} from '../../model/analysis/assessment.ts';
import {comparePeriods} from '../../model/report/period.ts';
import type {Break, Indicator, Observation, Unit} from '../../model/report/report.ts';
import type {Locale} from '../i18n/locale.ts';
import {resolveText} from '../i18n/localized.ts';
import {formatPeriod} from '../format/period.ts';
import {planExplanation} from './plan-status.ts';
import {formatDifference, formatLevel, formatValue} from '../format/quantity.ts';
import {boundLabel} from '../format/verdict-label.ts';

/**
 * Why? One line each, fit to be read aloud: how the change was computed or why it was not, what was wanted and who
 * says so, and what else the verdict was measured by.
 */
export function explanation(
  finding: Assessment,
  language: Locale,
  reportLanguage = language.reportLanguage,
): readonly string[] {
  const locale = {...language, reportLanguage};
  return [
    ...(finding.change ? computation(finding, finding.change, locale) : missingDataLines(finding, locale)),
    ...directionLines(finding.indicator, locale),
    ...(finding.change ? thresholdLines(finding, locale) : []),
    ...planExplanation(finding.indicator, finding.toPeriod, locale),
  ];
}

function computation(finding: Assessment, change: Decimal, language: Locale): readonly string[] {
  const {rounding, unit} = finding.indicator;
  const difference = language.t(`difference.${rounding}`, {
    from: operandText(finding, finding.from, language),
    to: operandText(finding, finding.to, language),
    change: signedDifference(unit, change, language),
  });
  const published = publishedChange(finding);
  if (!published || compare(published, change) === 0) return [difference];
  return [
    difference,
    language.t('difference.published', {published: signedDifference(unit, published, language)}),
  ];
}

function operandText({indicator}: Assessment, record: Observation | null, language: Locale): string {
  if (!record || record.value === null || indicator.rounding === 'displayed')
    return record ? formatValue(indicator, record, language).spoken : '';
  const exact = decimal(record.value);
  return formatLevel(indicator.unit, round(exact, Math.max(exact.scale, indicator.decimals)), language)
    .spoken;
}

function signedDifference(unit: Unit, change: Decimal, language: Locale): string {
  const {spoken} = formatDifference(unit, change, language);
  return sign(change) < 0 ? language.t('number.minus', {quantity: spoken}) : spoken;
}

/** What the source printed speaks of the document's own comparison, not of another that an element asks for. */
function publishedChange({indicator, fromPeriod, toPeriod}: Assessment): Decimal | null {
  const own = resolveComparison(indicator);
  const change = indicator.asPublished?.change ?? null;
  return change !== null && own.fromPeriod === fromPeriod && own.toPeriod === toPeriod
    ? decimal(change)
    : null;
}

function missingDataLines(finding: Assessment, language: Locale): readonly string[] {
  const {incomparableReason, from, to, fromPeriod, toPeriod} = finding;
  const [before, after] = [formatPeriod(fromPeriod, from, language), formatPeriod(toPeriod, to, language)];
  if (incomparableReason === 'break' || incomparableReason === 'definition-differs') {
    const reason = language.t(`flag.${incomparableReason}`);
    const changed = language.t('comparison.series-break', {reason, fromPeriod: before, toPeriod: after});
    return [changed, ...breakNotes(finding, language)];
  }
  const isMissing = (record: Observation | null): boolean => (record?.value ?? null) === null;
  const because = (period: string, record: Observation | null): string =>
    language.t('missing.because', {
      period,
      reason: language.t(`missing-reason.${record?.missing ?? 'unknown'}`),
    });
  return [
    ...(fromPeriod === null
      ? [language.t('comparison.no-other-period')]
      : isMissing(from)
        ? [because(before, from)]
        : []),
    ...(toPeriod !== null && isMissing(to) ? [because(after, to)] : []),
  ];
}

function breakNotes({indicator, fromPeriod, toPeriod}: Assessment, language: Locale): readonly string[] {
  const isBetween = ({period}: Break): boolean =>
    fromPeriod !== null &&
    toPeriod !== null &&
    comparePeriods(period, fromPeriod) > 0 !== comparePeriods(period, toPeriod) > 0;
  return indicator.breaks.filter(isBetween).flatMap(({note}) => resolveText(note, language)?.text ?? []);
}

function directionLines(
  {desiredDirection, desiredDirectionBasis}: Indicator,
  language: Locale,
): readonly string[] {
  const {t} = language;
  if (desiredDirection === null) return [t('direction.unknown')];
  if (desiredDirection === 'none') return [t('direction.none')];
  const wanted = t(`direction.${desiredDirection}`);
  const kind = desiredDirectionBasis?.kind ?? 'declared';
  const reason = resolveText(desiredDirectionBasis?.reason ?? null, language)?.text;
  if (kind === 'inferred' && reason) return [wanted, t('direction-basis.inferred-reason', {reason})];
  return [wanted, t(`direction-basis.${kind}`)];
}

function thresholdLines(finding: Assessment, language: Locale): readonly string[] {
  const {t} = language;
  const {indicator, to} = finding;
  const {unit, neutralThreshold, limit} = indicator;
  const level = (value: number | Observation): string => formatValue(indicator, value, language).spoken;
  const bound = boundLabel(finding, language);
  const threshold = formatDifference(unit, decimal(neutralThreshold), language).spoken;
  const lines = [
    neutralThreshold > 0 && t('assessment.threshold', {threshold}),
    typeof limit?.min === 'number' && t('limit.min', {min: level(limit.min)}),
    typeof limit?.max === 'number' && t('limit.max', {max: level(limit.max)}),
    bound && to && t('bound.reached', {value: level(to), bound}),
  ];
  return lines.filter((line) => typeof line === 'string');
}
