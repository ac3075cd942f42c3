import {comparison} from '../../model/analysis/comparison.ts';
import {compare, decimal, rounded, sign} from '../../model/decimal.ts';
import type {Decimal} from '../../model/decimal.ts';
import type {Finding} from '../../model/analysis/assessment.ts';
import {comparePeriods} from '../../model/report/period.ts';
import type {Break, Indicator, Observation, Unit} from '../../model/report/report.ts';
import type {Language} from '../i18n/locale.ts';
import {localized} from '../i18n/localized.ts';
import {periodText} from '../format/period.ts';
import {planLines} from './plan-status.ts';
import {differenceWords, levelWords, valueWords} from '../format/quantity.ts';
import {boundWord} from '../format/verdict-label.ts';

/**
 * Why? One line each, fit to be read aloud: how the change was computed or why it was not, what was wanted and who
 * says so, and what else the verdict was measured by.
 */
export function explanation(
  finding: Finding,
  language: Language,
  reportLanguage = language.reportLanguage,
): readonly string[] {
  const reader = {...language, reportLanguage};
  return [
    ...(finding.change ? computation(finding, finding.change, reader) : obstacles(finding, reader)),
    ...wish(finding.indicator, reader),
    ...(finding.change ? yardsticks(finding, reader) : []),
    ...planLines(finding.indicator, finding.toPeriod, reader),
  ];
}

function computation(finding: Finding, change: Decimal, language: Language): readonly string[] {
  const {rounding, unit} = finding.indicator;
  const difference = language.t(`difference-${rounding}`, {
    from: operand(finding, finding.from, language),
    to: operand(finding, finding.to, language),
    change: signed(unit, change, language),
  });
  const published = publishedChange(finding);
  if (!published || compare(published, change) === 0) return [difference];
  return [difference, language.t('published-change', {published: signed(unit, published, language)})];
}

function operand({indicator}: Finding, record: Observation | null, language: Language): string {
  if (!record || record.value === null || indicator.rounding === 'displayed')
    return record ? valueWords(indicator, record, language).spoken : '';
  const exact = decimal(record.value);
  return levelWords(indicator.unit, rounded(exact, Math.max(exact.scale, indicator.decimals)), language)
    .spoken;
}

function signed(unit: Unit, change: Decimal, language: Language): string {
  const {spoken} = differenceWords(unit, change, language);
  return sign(change) < 0 ? language.t('minus', {quantity: spoken}) : spoken;
}

/** What the source printed speaks of the document's own comparison, not of another that an element asks for. */
function publishedChange({indicator, fromPeriod, toPeriod}: Finding): Decimal | null {
  const own = comparison(indicator);
  const change = indicator.asPublished?.change ?? null;
  return change !== null && own.fromPeriod === fromPeriod && own.toPeriod === toPeriod
    ? decimal(change)
    : null;
}

function obstacles(finding: Finding, language: Language): readonly string[] {
  const {incomparable, from, to, fromPeriod, toPeriod} = finding;
  const [before, after] = [periodText(fromPeriod, from, language), periodText(toPeriod, to, language)];
  if (incomparable === 'break' || incomparable === 'definition-differs') {
    const reason = language.t(`flag-${incomparable}`);
    const changed = language.t('series-changed', {reason, fromPeriod: before, toPeriod: after});
    return [changed, ...breakNotes(finding, language)];
  }
  const isMissing = (record: Observation | null): boolean => (record?.value ?? null) === null;
  const because = (period: string, record: Observation | null): string =>
    language.t('missing-because', {period, reason: language.t(`missing-${record?.missing ?? 'unknown'}`)});
  return [
    ...(fromPeriod === null
      ? [language.t('no-other-period')]
      : isMissing(from)
        ? [because(before, from)]
        : []),
    ...(toPeriod !== null && isMissing(to) ? [because(after, to)] : []),
  ];
}

function breakNotes({indicator, fromPeriod, toPeriod}: Finding, language: Language): readonly string[] {
  const isBetween = ({period}: Break): boolean =>
    fromPeriod !== null &&
    toPeriod !== null &&
    comparePeriods(period, fromPeriod) > 0 !== comparePeriods(period, toPeriod) > 0;
  return indicator.breaks.filter(isBetween).flatMap(({note}) => localized(note, language)?.text ?? []);
}

function wish({desiredDirection, desiredDirectionBasis}: Indicator, language: Language): readonly string[] {
  const {t} = language;
  if (desiredDirection === null) return [t('wanted-unknown')];
  if (desiredDirection === 'none') return [t('wanted-none')];
  const wanted = t(`wanted-${desiredDirection}`);
  const kind = desiredDirectionBasis?.kind ?? 'declared';
  const reason = localized(desiredDirectionBasis?.reason ?? null, language)?.text;
  if (kind === 'inferred' && reason) return [wanted, t('basis-reason', {reason})];
  return [wanted, t(`basis-${kind}`)];
}

function yardsticks(finding: Finding, language: Language): readonly string[] {
  const {t} = language;
  const {indicator, to} = finding;
  const {unit, neutralThreshold, limit} = indicator;
  const level = (value: number | Observation): string => valueWords(indicator, value, language).spoken;
  const bound = boundWord(finding, language);
  const threshold = differenceWords(unit, decimal(neutralThreshold), language).spoken;
  const lines = [
    neutralThreshold > 0 && t('threshold', {threshold}),
    typeof limit?.min === 'number' && t('limit-min', {min: level(limit.min)}),
    typeof limit?.max === 'number' && t('limit-max', {max: level(limit.max)}),
    bound && to && t('bound', {value: level(to), bound}),
  ];
  return lines.filter((line) => typeof line === 'string');
}
