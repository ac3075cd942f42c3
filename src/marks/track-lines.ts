import {svg, type TemplateResult} from 'lit';
import type {PlacedTick} from '../scale/ticks.ts';

/**
 * The lines through the tracks of a column, as a pattern: each row fills its own box with it, so that lines and
 * marks stay together when a page is broken for print. Ticks are evenly spaced; one tick alone has a line at its place.
 */
export function trackLines(id: string, ticks: readonly PlacedTick[]): TemplateResult {
  const [first = 0, second = first + 100] = ticks.map(({position}) => position);
  return svg`<pattern id=${id} x=${first / 100} width=${(second - first) / 100} height="1"><path d="M.5 0v99" stroke="var(--_line)"/></pattern>`;
}
