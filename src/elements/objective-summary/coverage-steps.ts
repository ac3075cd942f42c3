import {html, nothing, type TemplateResult} from 'lit';
import type {Rollup} from '../../model/analysis/rollup.ts';
import type {Scope} from '../../model/analysis/scope.ts';
import {localized} from '../../text/i18n/localized.ts';
import type {Setting} from '../shared/localized-text.ts';

/**
 * From what the publisher declares, over what is listed, to what can be compared: nobody should take eleven services
 * for twenty-three. Declared counts are printed as stated, never derived.
 */
export function coverageSteps(
  {group}: Scope,
  {listed, comparable}: Rollup,
  setting: Setting,
): TemplateResult {
  const {t} = setting.language;
  const declared = (name: string): number | undefined => group?.declaredCounts.get(name);
  const publisher = localized(setting.report.publisher?.shortName ?? null, setting.language)?.text ?? '';
  return html`<ul class="steps" part="coverage" role="list">
    ${step(declared('guidelines'), (count) => t('guidelines', {count}))}
    ${step(declared('services'), (count) => t('services', {count}))}
    ${step(declared('servicesByPublisher'), (count) => t('services-own', {count, publisher}))}
    ${step(listed, (count) => t('listed', {count}))} ${step(comparable, (count) => t('comparable', {count}))}
  </ul>`;
}

/** The number large, the rest of the phrase small, in whatever order the language has them. */
function step(count: number | undefined, phrase: (count: number) => string): TemplateResult | typeof nothing {
  if (count === undefined) return nothing;
  const [before = '', after = ''] = phrase(count).split(String(count));
  return html`<li>${before}<b>${count}</b>${after}</li>`;
}
