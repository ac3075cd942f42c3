import {html, nothing, type TemplateResult} from 'lit';
import {verdictIcon} from '../../../marks/verdict-icon.ts';
import type {Indicator} from '../../../model/report/indicator.ts';
import {groupGaps, type GroupGap} from '../../../model/statistics/group-gap.ts';
import type {Locale} from '../../../text/i18n/locale.ts';
import {expectedGroups, groupGapSentences} from '../../../text/statistics/group-gap.ts';
import type {Statistics} from './statistics.ts';

const verdicts = {
  narrower: 'favourable',
  wider: 'unfavourable',
  same: 'unchanged',
  uncertain: 'uncertain',
} as const;

/** A line for each dimension with groups, the rule of the verdict, and the groups that are still expected. */
export const groupGapLines: Statistics['groupGaps'] = (indicator, periods, locale) => {
  const gaps = groupGaps(indicator, periods);
  const expected = expectedGroups(indicator, locale);
  if (gaps.length === 0) return nothing;
  const isJudged = gaps.some(({outcome}) => outcome === 'narrower' || outcome === 'wider');
  return html`<ul class="group-gaps" part="group-gaps" role="list">
    ${gaps.map((gap) => line(gap, indicator, locale))}
    ${[isJudged ? locale.t('gap.basis') : null, expected].map((text) => text && html`<li class="small muted">${text}</li>`)}
  </ul>`;
};

/** A gap that no data judge has no icon: one without an earlier figure. */
function line(gap: GroupGap, indicator: Indicator, locale: Locale): TemplateResult {
  const {outcome} = gap;
  const verdict = outcome && verdicts[outcome];
  const label = outcome === 'narrower' || outcome === 'wider' ? locale.t(`gap.verdict-${outcome}`) : null;
  return html`<li data-verdict=${verdict ?? nothing}>
    ${verdict && verdictIcon(verdict)} ${label && html`<b class="verdict">${label}.</b>`}
    ${groupGapSentences(gap, indicator, locale).join(' ')}
  </li>`;
}
