import {html, nothing, type TemplateResult} from 'lit';
import {paginateEvenly} from './layout/paginate.ts';
import {rollup} from '../../model/analysis/rollup.ts';
import type {Scope} from '../../model/analysis/scope.ts';
import {inferredSentence, rollupSentence} from '../../text/sentence/rollup.ts';
import {coverageSteps} from '../objective-summary/coverage-steps.ts';
import {verdictLegend, plans, stackedBar} from '../objective-summary/view.ts';
import {localizedText, type RenderContext} from '../shared/localized-text.ts';
import {estimateLines, plainText, slideSize, slideContent, type Slide} from './slide.ts';

/** All objectives with what they declare, as many on a slide as it holds; none where there is only one. */
export function overviewSlides(parts: readonly Scope[], setting: RenderContext): readonly Slide[] {
  const objectives = parts.filter(({group}) => group);
  if (objectives.length < 2) return [];
  const height = ({group}: Scope): number =>
    1.4 * estimateLines(plainText(group?.title ?? null, setting), 34, 1.3) + 5;
  return paginateEvenly(objectives, height, slideSize.height).map((some, index) => {
    const title = setting.language.t('section.objectives');
    const body = html`<ul class="objectives" role="list">
      ${some.map((part) => objectiveRow(part, setting))}
    </ul>`;
    const content = slideContent(
      {kind: 'objectives', title: continued(title, index, setting), body},
      setting,
    );
    return {key: index ? `objectives-${index + 1}` : 'objectives', targets: [], title, content};
  });
}

/** A title, marked where what it heads began on an earlier slide. */
export function continued(title: unknown, page: number, {language}: RenderContext): unknown {
  return page > 0 ? html`${title} <span class="continued">${language.t('slides.continued')}</span>` : title;
}

function objectiveRow({group}: Scope, setting: RenderContext): TemplateResult {
  const {t} = setting.language;
  const count = (name: string, phrase: (count: number) => string): TemplateResult | typeof nothing => {
    const declared = group?.declaredCounts.get(name);
    if (declared === undefined) return nothing;
    const [before = '', after = ''] = phrase(declared).split(String(declared));
    return html`<li>${before}<b>${declared}</b>${after}</li>`;
  };
  const publisher = plainText(setting.report.publisher?.name ?? null, setting);
  return html`<li>
    <div>
      <p class="eyebrow">${localizedText(group?.label ?? null, setting)}</p>
      <p class="name">${localizedText(group?.title ?? null, setting)}</p>
    </div>
    <ul class="counts" role="list">
      ${count('guidelines', (count) => t('coverage.guidelines', {count}))}
      ${count('services', (count) => t('coverage.services', {count}))}
      ${count('servicesByPublisher', (count) => t('slides.own-services', {count, publisher}))}
    </ul>
  </li>`;
}

/** One objective: what it declares, what of that can be compared, how that came out. */
export function objectiveSlide(part: Scope, setting: RenderContext): Slide {
  const {group, assessments} = part;
  const counts = rollup(assessments);
  const title = group?.title ?? setting.report.title;
  const body = html`${coverageSteps(part, counts, setting)}
    ${counts.listed > 0 ? html`<div class="shares">${stackedBar(counts)}${verdictLegend(counts, setting)}</div>` : nothing}
    <p class="sentence">${rollupSentence(counts, setting.language)}</p>
    ${plans(part, setting)}
    <p class="muted">${inferredSentence(counts, setting.language)}</p>`;
  const parts = {
    kind: 'objective',
    eyebrow: eyebrow(part, setting),
    title: localizedText(title, setting),
    body,
  };
  return {
    key: group ? (group.code ?? group.id) : 'results',
    targets: [group?.code ?? null, group?.id ?? null],
    title: [plainText(group?.label ?? null, setting), plainText(title, setting)].filter(Boolean).join(': '),
    content: slideContent(parts, setting),
  };
}

/** Whose progress it is: the objective, and the publisher that reports on its services. */
export function eyebrow({group}: Scope, setting: RenderContext): unknown {
  const {language, report} = setting;
  const publisher = plainText(report.publisher?.shortName ?? report.publisher?.name ?? null, setting);
  const hasServices = report.groups.some(({kind}) => kind === 'service');
  const progress = hasServices && publisher ? language.t('slides.services-progress', {publisher}) : '';
  const label = group ? localizedText(group.label ?? group.title, setting) : '';
  return html`${label}${label && progress ? ' · ' : ''}${progress}`;
}
