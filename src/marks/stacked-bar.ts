import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Verdict} from '../model/analysis/assessment.ts';
import {placeStack, type StackSegment} from '../scale/stacked-bar.ts';
import {patternFill} from '../scale/verdict-icon.ts';
import {fluidBox, type MarkBox} from './box.ts';

/** A verdict and how many indicators have it. */
export interface StackedCount {
  readonly verdict: Verdict;
  readonly count: number;
}

/** The outlines of shares without a fill. In grey they are not the solid share of what improved. */
const outlines: Readonly<Partial<Record<Verdict, string>>> = {
  unchanged: 'var(--_unchanged)',
  incomparable: 'var(--_missing)',
};

/** The stacked bar of a roll-up, 20 px high: a share per count in the order of `counts`; a count of zero has none. */
export function stackedBar(counts: readonly StackedCount[], box: MarkBox = fluidBox): TemplateResult {
  const segments = placeStack(counts.map(({count}) => count));
  return html`<svg class="stack" part="bar" width="100%" height="20" overflow="visible" aria-hidden="true">
    ${counts.map(({verdict}, index) => {
      const segment = segments[index];
      return segment?.length ? share(verdict, segment, box) : nothing;
    })}
  </svg>`;
}

/** Solid, with a pattern, or an outline; that of indicators that cannot be compared is dashed. */
function share(verdict: Verdict, {start, length}: StackSegment, box: MarkBox): TemplateResult {
  const outline = outlines[verdict];
  const pattern = patternFill(verdict);
  const fill = outline ? 'surface' : pattern === 'url(#dots)' ? 'unchanged' : verdict;
  const [x, width] = [box.x(start), box.x(length)];
  return svg`<g data-verdict=${verdict}><rect class="share" x=${x} y="1" width=${width} height="18" fill=${`var(--_${fill})`} stroke=${outline ?? 'var(--_surface)'} stroke-width=${outline ? 1.5 : 2} stroke-dasharray=${verdict === 'incomparable' ? '4 3' : nothing}/><rect class="texture" fill=${pattern ?? nothing} x=${x} y="1" width=${pattern ? width : nothing} height="18"/></g>`;
}
