import {html, nothing, type TemplateResult} from 'lit';
import {rollup, type Rollup} from '../../../../model/analysis/rollup.ts';
import type {Scope} from '../../../../model/analysis/scope.ts';
import {displayName} from '../../../../model/report/short-name.ts';
import {comparableSentence, findingSentence} from '../../../../text/sentence/finding.ts';
import {declaredLine, findingShares, plans} from '../../../objective-summary/finding.ts';
import {localizedText, shownName, type RenderContext} from '../../../shared/localized-text.ts';
import {paginateEvenly} from '../layout/paginate.ts';
import {
  estimateLines,
  groupKey,
  groupName,
  groupTargets,
  hasFindingSlide,
  pageKey,
  partNumber,
  plainText,
  slideContent,
  slideSize,
  titleText,
  type Slide,
} from '../slide.ts';

/** Objectives in two columns. Returns no slide when there are fewer than two. */
export function overviewSlides(scopes: readonly Scope[], context: RenderContext): readonly Slide[] {
  const objectives = scopes.filter(({group}) => group);
  if (objectives.length < 2) return [];
  const height = ({group, assessments}: Scope): number =>
    1.8 * estimateLines(plainText(group && displayName(group), context), slideSize.width / 2, 1.5) +
    2.2 * Math.ceil(assessments.length / 10) +
    5;
  const title = overviewTitle(rollup(scopes.flatMap(({assessments}) => assessments)), context);
  const pages = paginateEvenly(objectives, height, 2 * slideSize.height - 4);
  return pages.map((page, index) => {
    const body = html`<ul class="objectives" role="list">
      ${page.map((scope) => objectiveItem(scope, context))}
    </ul>`;
    const eyebrow = context.locale.t('slides.objectives') + partNumber(index, pages.length, context);
    const content = slideContent({kind: 'objectives', eyebrow, title, body}, context);
    return {key: pageKey('objectives', index), targets: [], title, content};
  });
}

/** How many indicators can be compared; the finding is on the slides of the objectives. */
function overviewTitle(counts: Rollup, {locale}: RenderContext): string {
  const {comparable, listed} = counts;
  if (comparable === 0 || comparable === listed) return titleText(findingSentence(counts, locale));
  const total = locale.t('finding.total', {count: listed});
  return titleText(locale.t('coverage.part', {count: comparable, total}));
}

function objectiveItem(scope: Scope, context: RenderContext): TemplateResult {
  const {group, assessments} = scope;
  return html`<li>
    <p class="eyebrow">${localizedText(group?.label ?? null, context)}</p>
    <p class="name">${group ? shownName(group, context) : nothing}</p>
    ${declaredLine([scope], context)} ${findingShares(assessments, context)}
  </li>`;
}

/** The finding of one objective with its squares; no slide for one or two indicators. */
export function findingSlides(scope: Scope, context: RenderContext): readonly Slide[] {
  const {group, assessments} = scope;
  if (!hasFindingSlide(scope)) return [];
  const title = titleText(findingSentence(rollup(assessments), context.locale));
  const body = html`${findingShares(assessments, context)}
    <p class="lead">${comparableSentence(assessments, context.locale)}</p>
    ${plans(assessments, context)} ${declaredLine([scope], context)}`;
  const eyebrow = group ? groupName(group, context) : '';
  const content = slideContent({kind: 'finding', eyebrow, title, body}, context);
  return [{key: groupKey(group), targets: groupTargets(group), title, content}];
}
