import {html, nothing, type TemplateResult} from 'lit';
import type {Rollup} from '../../model/analysis/rollup.ts';
import type {Scope} from '../../model/analysis/scope.ts';
import {resolveText} from '../../text/i18n/localized.ts';
import type {RenderContext} from '../shared/localized-text.ts';

/**
 * From what the publisher declares, over what is listed, to what can be compared: nobody should take eleven services
 * for twenty-three. Declared counts are printed as stated, never derived.
 */
export function coverageSteps(
  {group}: Scope,
  {listed, comparable}: Rollup,
  setting: RenderContext,
): TemplateResult {
  const {t} = setting.language;
  const declared = (name: string): number | undefined => group?.declaredCounts.get(name);
  const publisher = resolveText(setting.report.publisher?.shortName ?? null, setting.language)?.text ?? '';
  return html`<ul class="steps" part="coverage" role="list">
    ${coverageStep(declared('guidelines'), (count) => t('coverage.guidelines', {count}))}
    ${coverageStep(declared('services'), (count) => t('coverage.services', {count}))}
    ${coverageStep(declared('servicesByPublisher'), (count) => t('coverage.services-by-publisher', {count, publisher}))}
    ${coverageStep(listed, (count) => t('coverage.listed', {count}))}
    ${coverageStep(comparable, (count) => t('coverage.comparable', {count}))}
  </ul>`;
}

/** The number large, the rest of the phrase small, in whatever order the language has them. */
function coverageStep(
  count: number | undefined,
  phrase: (count: number) => string,
): TemplateResult | typeof nothing {
  if (count === undefined) return nothing;
  const [before = '', after = ''] = phrase(count).split(String(count));
  return html`<li>${before}<b>${count}</b>${after}</li>`;
}
