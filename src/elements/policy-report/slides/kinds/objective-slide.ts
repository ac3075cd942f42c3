import {html, nothing, type TemplateResult} from 'lit';
import {stackedBar} from '../../../../marks/stacked-bar.ts';
import {countPhrase} from '../../../../render/count-phrase.ts';
import {verdictCounts} from '../../../../render/verdict-counts.ts';
import {paginateEvenly} from '../layout/paginate.ts';
import {rollup} from '../../../../model/analysis/rollup.ts';
import type {Scope} from '../../../../model/analysis/scope.ts';
import {inferredSentence, rollupSentence} from '../../../../text/sentence/rollup.ts';
import {countItem, coverageSteps} from '../../../objective-summary/coverage-steps.ts';
import {verdictLegend, plans} from '../../../objective-summary/view.ts';
import {localizedText, type RenderContext} from '../../../shared/localized-text.ts';
import {
  continued,
  eyebrow,
  pageKey,
  estimateLines,
  plainText,
  slideSize,
  slideContent,
  type Slide,
} from '../slide.ts';

/** All objectives with their declared counts. Returns no slide when there are fewer than two. */
export function overviewSlides(scopes: readonly Scope[], context: RenderContext): readonly Slide[] {
  const objectives = scopes.filter(({group}) => group);
  if (objectives.length < 2) return [];
  const height = ({group}: Scope): number =>
    1.4 * estimateLines(plainText(group?.title ?? null, context), 34, 1.3) + 5;
  return paginateEvenly(objectives, height, slideSize.height).map((page, index) => {
    const title = context.locale.t('slides.objectives');
    const body = html`<ul class="objectives" role="list">
      ${page.map((scope) => objectiveRow(scope, context))}
    </ul>`;
    const content = slideContent(
      {kind: 'objectives', title: continued(title, index, context), body},
      context,
    );
    return {key: pageKey('objectives', index), targets: [], title, content};
  });
}

function objectiveRow({group}: Scope, context: RenderContext): TemplateResult {
  const {t} = context.locale;
  const count = (name: string, phrase: (count: number) => string): TemplateResult | typeof nothing => {
    const declared = group?.declaredCounts.get(name);
    return declared === undefined ? nothing : countItem(countPhrase(declared, phrase));
  };
  const publisher = plainText(context.report.publisher?.name ?? null, context);
  return html`<li>
    <div>
      <p class="eyebrow">${localizedText(group?.label ?? null, context)}</p>
      <p class="name">${localizedText(group?.title ?? null, context)}</p>
    </div>
    <ul class="counts" role="list">
      ${count('guidelines', (count) => t('coverage.guidelines', {count}))}
      ${count('services', (count) => t('coverage.services', {count}))}
      ${count('servicesByPublisher', (count) => t('slides.own-services', {count, publisher}))}
    </ul>
  </li>`;
}

/** One objective: declared counts, comparable indicators, verdicts and plan. */
export function objectiveSlide(scope: Scope, context: RenderContext): Slide {
  const {group, assessments} = scope;
  const counts = rollup(assessments);
  const title = group?.title ?? context.report.title;
  const body = html`${coverageSteps(scope, counts, context)}
    ${counts.listed > 0 ? html`<div class="shares">${stackedBar(verdictCounts(counts, context.locale))}${verdictLegend(counts, context)}</div>` : nothing}
    <p class="sentence">${rollupSentence(counts, context.locale)}</p>
    ${plans(scope, context)}
    <p class="muted">${inferredSentence(counts, context.locale)}</p>`;
  const layout = {
    kind: 'objective',
    eyebrow: eyebrow(scope, context),
    title: localizedText(title, context),
    body,
  };
  return {
    key: group ? (group.code ?? group.id) : 'results',
    targets: [group?.code ?? null, group?.id ?? null],
    title: [plainText(group?.label ?? null, context), plainText(title, context)].filter(Boolean).join(': '),
    content: slideContent(layout, context),
  };
}
