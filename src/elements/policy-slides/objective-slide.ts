import {html, nothing, type TemplateResult} from 'lit';
import {pages} from './layout/paginate.ts';
import {rollup} from '../../model/analysis/rollup.ts';
import type {Scope} from '../../model/analysis/scope.ts';
import {inferredSentence, rollupSentence} from '../../text/sentence/rollup.ts';
import {coverageSteps} from '../objective-summary/coverage-steps.ts';
import {key, plans, stack} from '../objective-summary/view.ts';
import {said, type Setting} from '../shared/localized-text.ts';
import {linesOf, plain, sheet, slideContent, type Slide} from './slide.ts';

/** All objectives with what they declare, as many on a slide as it holds; none where there is only one. */
export function overviewSlides(parts: readonly Scope[], setting: Setting): readonly Slide[] {
  const objectives = parts.filter(({group}) => group);
  if (objectives.length < 2) return [];
  const height = ({group}: Scope): number => 1.4 * linesOf(plain(group?.title ?? null, setting), 34, 1.3) + 5;
  return pages(objectives, height, sheet.height).map((some, index) => {
    const title = setting.language.t('objectives');
    const body = html`<ul class="objectives" role="list">
      ${some.map((part) => objectiveRow(part, setting))}
    </ul>`;
    const content = slideContent(
      {kind: 'objectives', title: continued(title, index, setting), body},
      setting,
    );
    return {key: index ? `objectives-${index + 1}` : 'objectives', names: [], title, content};
  });
}

/** A title, marked where what it heads began on an earlier slide. */
export function continued(title: unknown, page: number, {language}: Setting): unknown {
  return page > 0 ? html`${title} <span class="continued">${language.t('continued')}</span>` : title;
}

function objectiveRow({group}: Scope, setting: Setting): TemplateResult {
  const {t} = setting.language;
  const count = (name: string, phrase: (count: number) => string): TemplateResult | typeof nothing => {
    const declared = group?.declaredCounts.get(name);
    if (declared === undefined) return nothing;
    const [before = '', after = ''] = phrase(declared).split(String(declared));
    return html`<li>${before}<b>${declared}</b>${after}</li>`;
  };
  const publisher = plain(setting.report.publisher?.name ?? null, setting);
  return html`<li>
    <div>
      <p class="eyebrow">${said(group?.label ?? null, setting)}</p>
      <p class="name">${said(group?.title ?? null, setting)}</p>
    </div>
    <ul class="counts" role="list">
      ${count('guidelines', (count) => t('guidelines', {count}))}
      ${count('services', (count) => t('services', {count}))}
      ${count('servicesByPublisher', (count) => t('services-named', {count, publisher}))}
    </ul>
  </li>`;
}

/** One objective: what it declares, what of that can be compared, how that came out. */
export function objectiveSlide(part: Scope, setting: Setting): Slide {
  const {group, findings} = part;
  const counts = rollup(findings);
  const title = group?.title ?? setting.report.title;
  const body = html`${coverageSteps(part, counts, setting)}
    ${counts.listed > 0 ? html`<div class="shares">${stack(counts)}${key(counts, setting)}</div>` : nothing}
    <p class="sentence">${rollupSentence(counts, setting.language)}</p>
    ${plans(part, setting)}
    <p class="muted">${inferredSentence(counts, setting.language)}</p>`;
  const parts = {kind: 'objective', eyebrow: eyebrow(part, setting), title: said(title, setting), body};
  return {
    key: group ? (group.code ?? group.id) : 'results',
    names: [group?.code ?? null, group?.id ?? null],
    title: [plain(group?.label ?? null, setting), plain(title, setting)].filter(Boolean).join(': '),
    content: slideContent(parts, setting),
  };
}

/** Whose progress it is: the objective, and the publisher that reports on its services. */
export function eyebrow({group}: Scope, setting: Setting): unknown {
  const {language, report} = setting;
  const publisher = plain(report.publisher?.shortName ?? report.publisher?.name ?? null, setting);
  const hasServices = report.groups.some(({kind}) => kind === 'service');
  const progress = hasServices && publisher ? language.t('progress-services', {publisher}) : '';
  const label = group ? said(group.label ?? group.title, setting) : '';
  return html`${label}${label && progress ? ' · ' : ''}${progress}`;
}
