import {html, nothing, type TemplateResult} from 'lit';
import {verdictIcon} from '../../../marks/verdict-icon.ts';
import type {Assessment, Verdict} from '../../../model/analysis/assessment.ts';
import type {EditorContext} from '../context.ts';
import {isUnstated} from '../document/directions.ts';
import {unstatedIcon} from '../frame/icons.ts';
import {headlineWords} from './direction-words.ts';

/** Indicators that are shown as a square each. */
const mostSquares = 60;
const order: readonly (Verdict | 'unstated')[] = [
  'favourable',
  'unfavourable',
  'unchanged',
  'uncertain',
  'unjudged',
  'unstated',
  'incomparable',
];

/** The sentence that the report will begin with, and a sign for each indicator. */
export function headlineCard(assessments: readonly Assessment[], context: EditorContext): TemplateResult {
  const {t} = context.locale;
  const kinds = assessments.map((assessment) => {
    const isOpen =
      isUnstated(assessment.indicator) && assessment.change !== null && assessment.verdict === 'unjudged';
    return isOpen ? 'unstated' : assessment.verdict;
  });
  const sorted = [...kinds].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return html`<div class="headline">
    <p class="small muted">${t('editor.headline-intro')}</p>
    <p class="headline-words" id="headline">${headlineWords(assessments, context.locale)}</p>
    ${
      sorted.length <= mostSquares
        ? html`<p class="squares" aria-hidden="true">
            ${sorted.map((kind) => html`<span data-verdict=${kind}>${kind === 'unstated' ? unstatedIcon() : verdictIcon(kind)}</span>`)}
          </p>`
        : nothing
    }
  </div>`;
}
