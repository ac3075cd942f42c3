import {html, type TemplateResult} from 'lit';
import {verdicts, type Assessment, type Verdict} from '../../model/analysis/assessment.ts';
import type {PlacedArrow} from '../../scale/labelled-arrow.ts';
import {movementArrow, verdictIcon} from '../../marks/verdict-icon.ts';
import type {RenderContext} from '../shared/localized-text.ts';
import {labelledArrow} from '../../marks/labelled-arrow.ts';

const sampleArrow: PlacedArrow = {kind: 'arrow', from: 0, to: 100, zero: null};

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

/** Places of the marks in a legend. Every arrow points up, because its direction is independent of the verdict. */
const samples: Readonly<Record<Verdict, PlacedArrow>> = {
  favourable: sampleArrow,
  unfavourable: sampleArrow,
  uncertain: sampleArrow,
  unjudged: sampleArrow,
  unchanged: {kind: 'equal', position: 50, zero: null},
  incomparable: {kind: 'none', zero: null},
};

function item(verdict: Verdict, meaning: string): TemplateResult {
  return html`<li part="item" data-verdict=${verdict}>
    ${labelledArrow(samples[verdict], {verdict, labels: null, gutter: 0, size: 'large'})}
    ${verdictIcon(verdict)} ${meaning}
  </li>`;
}
