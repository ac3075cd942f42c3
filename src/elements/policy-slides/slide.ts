import {html, nothing, type TemplateResult} from 'lit';
import type {LocalizedText} from '../../model/report/report.ts';
import {lineCount} from './layout/text-lines.ts';
import {localized} from '../../text/i18n/localized.ts';
import {heading} from '../shared/heading.ts';
import type {Setting} from '../shared/localized-text.ts';

/** One slide of a presentation. */
export interface Slide {
  /** What its address ends in, after the `#`. */
  readonly key: string;
  /** Codes and ids of what it shows: each leads here. */
  readonly names: readonly (string | null)[];
  /** What it is called in the list of slides and by the voice. */
  readonly title: string;
  readonly content: TemplateResult;
}

/**
 * The inside of a slide, in em of its text, as `style/slide.ts` draws it: 16 by 9, the text 1.45 % of the width. That
 * is more than 2.5 % of the height, which people read from six heights away, at the back of a room.
 */
export const sheet = {width: 64, height: 31} as const;

/** Width of a letter on average, in em: of a wide type, for slides must hold whatever type the page has. */
const letter = 0.54;

/** How many lines a text of `size` em takes in a box of `width` em; bold letters are wider by a twelfth. */
export function linesOf(text: string, width: number, size = 1): number {
  return lineCount(text, Math.floor(width / (size * letter)));
}

/** The words alone, to count lines and to name slides; empty for `null`. */
export function plain(text: LocalizedText | null, {language}: Pick<Setting, 'language'>): string {
  return localized(text, language)?.text ?? '';
}

export interface SlideParts {
  /** Names the layout. */
  readonly kind: string;
  readonly eyebrow?: unknown;
  readonly title: unknown;
  readonly body?: unknown;
}

/** What stands on every slide, in the same place: a line above the title, the title, the rest. */
export function slideContent(
  {kind, eyebrow, title, body}: SlideParts,
  {headingLevel}: Setting,
): TemplateResult {
  return html`<div class="content" data-kind=${kind}>
    <div class="title">
      ${eyebrow ? html`<p class="eyebrow">${eyebrow}</p>` : nothing} ${heading(headingLevel, title)}
    </div>
    ${body ?? nothing}
  </div>`;
}
