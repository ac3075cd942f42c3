import {html, nothing, type TemplateResult} from 'lit';
import {verdictIcon} from '../../../marks/verdict-icon.ts';
import {assess, type Assessment} from '../../../model/analysis/assessment.ts';
import {targetStatus} from '../../../model/analysis/target-status.ts';
import type {Indicator} from '../../../model/report/indicator.ts';
import {periodStart} from '../../../model/report/period.ts';
import {formatTarget} from '../../../text/format/target.ts';
import type {Locale} from '../../../text/i18n/locale.ts';
import {assessmentSentence} from '../../../text/sentence/assessment.ts';
import {formatTargetDistance} from '../../../text/statistics/target-distance.ts';
import type {Statistics} from './statistics.ts';

/** What `also` can be, other than `target` or a period. */
const keywords = ['first', 'previous', 'baseline'];

/** The current value against its target or against another period, in one line. */
export const secondComparison: Statistics['also'] = (also, assessment, locale) => {
  const {indicator, toPeriod} = assessment;
  if (!also) return nothing;
  if (also === 'target') return line(targetWords(assessment, locale), null);
  if (!isPeriod(also, indicator)) return `target ${keywords.join(' ')} or a period such as 2019`;
  const second = assess(indicator, {from: also, to: toPeriod});
  return line(assessmentSentence(second, locale), second);
};

function line(words: string, assessment: Assessment | null): TemplateResult {
  return html`<p class="small" part="also" data-verdict=${assessment?.verdict ?? nothing}>
    ${assessment && verdictIcon(assessment.verdict)} ${words}
  </p>`;
}

function isPeriod(word: string, {observations}: Indicator): boolean {
  return (
    keywords.includes(word) || periodStart(word) !== null || observations.some(({period}) => period === word)
  );
}

/** "Meta 2025: 30.0 por ciento; faltan 15.6 puntos porcentuales." */
function targetWords({indicator, toPeriod}: Assessment, locale: Locale): string {
  const status = targetStatus(indicator, toPeriod);
  if (!status) return locale.t('also.no-target');
  const distance = formatTargetDistance(indicator, status, locale).spoken;
  return locale.t('also.target', {target: formatTarget(indicator, status.target, locale), distance});
}
