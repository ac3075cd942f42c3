import {html, type TemplateResult} from 'lit';
import type {Assessment} from '../../../../model/analysis/assessment.ts';
import type {Scope} from '../../../../model/analysis/scope.ts';
import {rollup} from '../../../../model/analysis/rollup.ts';
import {worsenedIndicators} from '../../../../model/analysis/worsened.ts';
import {formatChange} from '../../../../text/format/quantity.ts';
import {assessmentSentence} from '../../../../text/sentence/assessment.ts';
import {shownName, type RenderContext} from '../../../shared/localized-text.ts';
import {paginateEvenly} from '../layout/paginate.ts';
import {singleMark} from '../row-mark.ts';
import {
  groupKey,
  groupName,
  hasFindingSlide,
  pageKey,
  partNumber,
  slideContent,
  type Slide,
} from '../slide.ts';

const maxColumns = 3;

/** What worsened in an objective, with large figures; no slide when nothing worsened. */
export function worsenedSlides(scope: Scope, context: RenderContext): readonly Slide[] {
  const {group, assessments} = scope;
  const {t} = context.locale;
  const worsened = worsenedIndicators(assessments);
  if (worsened.length === 0 || !hasFindingSlide(scope)) return [];
  const {comparable} = rollup(assessments);
  const part = t('finding.part', {count: worsened.length, total: t('finding.total', {count: comparable})});
  const title = t('finding.unfavourable', {count: worsened.length, subject: part});
  const pages = paginateEvenly(worsened, () => 1, maxColumns);
  return pages.map((page, index) => {
    const body = html`<ul class="columns" role="list" data-columns=${page.length} data-verdict="unfavourable">
      ${page.map((assessment) => column(assessment, page.length, context))}
    </ul>`;
    const eyebrow = html`${group ? groupName(group, context) : ''}${partNumber(index, pages.length, context)}`;
    return {
      key: pageKey(`${groupKey(group)}-worsened`, index),
      targets: [],
      title,
      content: slideContent({kind: 'worsened', eyebrow, title, body}, context),
    };
  });
}

function column(assessment: Assessment, columns: number, context: RenderContext): TemplateResult {
  const {indicator} = assessment;
  // A line can break between the number and its unit.
  const change = formatChange(assessment, context.locale).visual.replace('\u00a0', ' ');
  return html`<li>
    <p class="figure">
      <span class="number" aria-hidden="true">${change}</span>
      <span class="visually-hidden">${assessmentSentence(assessment, context.locale)}</span>
    </p>
    <p class="indicator">${shownName(indicator, context)}</p>
    <div class="mark" aria-hidden="true">${singleMark(assessment, columns, context.locale)}</div>
  </li>`;
}
