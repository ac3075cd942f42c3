import {html, nothing, svg, type TemplateResult} from 'lit';
import type {ReferenceTick} from '../scale/reference-ticks.ts';
import {fluidBox, type MarkBox} from './box.ts';

/**
 * Ticks of baseline, target and whole below a labelled arrow of 24 px: they begin below its head and labels, which they would
 * hide, and end in a row of labels, 18 px high. A target has a flag.
 * @param labels one for each tick
 * @param gutter that of the arrow
 */
export function referenceTicks(
  ticks: readonly ReferenceTick[],
  labels: readonly string[],
  {hasLabels, gutter}: {readonly hasLabels: boolean; readonly gutter: number},
  box: MarkBox = fluidBox,
): TemplateResult {
  return html`<svg
    class="ticks"
    data-gutter=${gutter}
    width="100%"
    height="18"
    overflow="visible"
    aria-hidden="true"
  >
    ${ticks.map((tick, index) => [
      flag(tick, box),
      hasLabels ? label(tick, labels[index] ?? '', box) : nothing,
    ])}${
      hasLabels
        ? nothing
        : svg`<text x=${box.x(50)} y="15" text-anchor="middle" font-size="12" fill="var(--_text-muted)">${labels.join(' · ')}</text>`
    }
  </svg>`;
}

function flag({kind, position}: ReferenceTick, box: MarkBox): TemplateResult {
  const [shape, color] =
    kind === 'target' ? ['M-1-6h8v6h-6v4h-2z', 'var(--_text)'] : ['M-1-6h2V4h-2z', 'var(--_border)'];
  return svg`<svg x=${box.x(position)} overflow="visible"><path d=${shape} fill=${color}/></svg>`;
}

function label({position, side}: ReferenceTick, text: string, box: MarkBox): TemplateResult {
  return svg`<text x=${box.x(position)} y="15" dx=${side === 'left' ? 1 : -1} text-anchor=${side === 'left' ? 'end' : 'start'} font-size="12" fill="var(--_text-muted)">${text}</text>`;
}
