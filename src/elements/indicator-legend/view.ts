import {html, type TemplateResult} from 'lit';
import {verdicts, type Assessment, type Verdict} from '../../model/analysis/assessment.ts';
import {placeChange} from '../../scale/variation-bar.ts';
import {movementArrow, verdictIcon} from '../../marks/verdict-icon.ts';
import type {RenderContext} from '../shared/localized-text.ts';
import {variationBar} from '../../marks/variation-bar.ts';

/** The verdicts and movements that occur in the assessments, each with its meaning. */
export function indicatorLegend(
  assessments: readonly Assessment[],
  {locale}: Pick<RenderContext, 'locale'>,
): TemplateResult {
  const has = (test: (assessment: Assessment) => boolean): boolean => assessments.some(test);
  return html`<ul class="legend" part="legend" role="list" aria-label=${locale.t('legend.title')}>
    ${verdicts
      .filter((verdict) => has((assessment) => assessment.verdict === verdict))
      .map((verdict) => item(verdict, locale.t(`legend.${verdict}`)))}
    ${(['up', 'down'] as const)
      .filter((way) => has(({movement}) => movement === way))
      .map((way) => html`<li part="item">${movementArrow(way)} ${locale.t(`legend.${way}`)}</li>`)}
  </ul>`;
}

/** A sample bar. All samples are on the same side of zero, because the side has no meaning in a legend. */
function item(verdict: Verdict, meaning: string): TemplateResult {
  const change = verdict === 'incomparable' ? null : Number(verdict !== 'unchanged');
  const placed = placeChange({change, domain: [0, 1]});
  return html`<li part="item" data-verdict=${verdict}>
    ${variationBar(placed, verdict)} ${verdictIcon(verdict)} ${meaning}
  </li>`;
}
