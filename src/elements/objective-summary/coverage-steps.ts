import {html, type TemplateResult} from 'lit';
import type {Rollup} from '../../model/analysis/rollup.ts';
import type {Scope} from '../../model/analysis/scope.ts';
import type {CountPhrase} from '../../render/count-phrase.ts';
import {coverageCounts} from '../../render/coverage-counts.ts';
import type {RenderContext} from '../shared/localized-text.ts';

/** The coverage of a scope as a list: from what is declared to what can be compared. */
export function coverageSteps(scope: Scope, counts: Rollup, context: RenderContext): TemplateResult {
  return html`<ul class="steps" part="coverage" role="list">
    ${coverageCounts(scope, counts, context).map(countItem)}
  </ul>`;
}

/** The number large, the rest of the phrase small, in the word order of the language. */
export function countItem({count, before, after}: CountPhrase): TemplateResult {
  return html`<li>${before}<b>${count}</b>${after}</li>`;
}
