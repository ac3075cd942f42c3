import {html, nothing, type TemplateResult} from 'lit';
import type {LocalizedText} from '../../model/report/report.ts';
import {estimateLineCount} from './layout/text-lines.ts';
import {resolveText} from '../../text/i18n/localized.ts';
import {heading} from '../shared/heading.ts';
import type {RenderContext} from '../shared/localized-text.ts';

/** One slide of a presentation. */
export interface Slide {
  /** What its address ends in, after the `#`. */
  readonly key: string;
  /** Codes and ids of what it shows: each leads here. */
  readonly targets: readonly (string | null)[];
  /** What it is called in the list of slides and by the voice. */
  readonly title: string;
  readonly content: TemplateResult;
}

/**
 * The inside of a slide, in em of its text, as `style/slide.ts` draws it: 16 by 9, the text 1.45 % of the width. That
 * is more than 2.5 % of the height, which people read from six heights away, at the back of a room.
 */
export const slideSize = {width: 64, height: 31} as const;

/** Width of a letter on average, in em: of a wide type, for slides must hold whatever type the page has. */
const averageCharWidth = 0.54;

/** How many lines a text of `size` em takes in a box of `width` em; bold letters are wider by a twelfth. */
export function estimateLines(text: string, width: number, size = 1): number {
  return estimateLineCount(text, Math.floor(width / (size * averageCharWidth)));
}

/** The words alone, to count lines and to name slides; empty for `null`. */
export function plainText(text: LocalizedText | null, {language}: Pick<RenderContext, 'language'>): string {
  return resolveText(text, language)?.text ?? '';
}

export interface SlideLayout {
  /** Names the layout. */
  readonly kind: string;
  readonly eyebrow?: unknown;
  readonly title: unknown;
  readonly body?: unknown;
}

/** What stands on every slide, in the same place: a line above the title, the title, the rest. */
export function slideContent(
  {kind, eyebrow, title, body}: SlideLayout,
  {headingLevel}: RenderContext,
): TemplateResult {
  return html`<div class="content" data-kind=${kind}>
    <div class="title">
      ${eyebrow ? html`<p class="eyebrow">${eyebrow}</p>` : nothing} ${heading(headingLevel, title)}
    </div>
    ${body ?? nothing}
  </div>`;
}
