import {html, nothing} from 'lit';
import {planSigns} from '../../../marks/trend-plan.ts';
import type {Statistics} from './statistics.ts';

/** Meaning of the signs that occur in a plot; nothing without targets and intervals. */
export const planLegend: Statistics['legend'] = (figure, {t}) => {
  const {baseline, targets, targetBand, intervals} = figure;
  const hasTargets = targets.length > 0;
  if (!hasTargets && !targetBand && intervals.length === 0) return nothing;
  const items = [
    [baseline, 'baseline', t('legend.baseline')],
    [hasTargets, 'target', t('series.expected')],
    [targetBand, 'band', t('legend.target-range')],
    [intervals.length > 0, 'interval', t('legend.interval')],
  ] as const;
  return html`<ul class="legend" part="key" role="list" aria-label=${t('legend.title')}>
    ${items.map(([isShown, sign, text]) =>
      isShown
        ? html`<li>
            <svg class="sign" width="20" height="12" aria-hidden="true">${planSigns[sign]}</svg>${text}
          </li>`
        : nothing,
    )}
  </ul>`;
};
