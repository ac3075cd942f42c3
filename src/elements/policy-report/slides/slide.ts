import {html, nothing, type TemplateResult} from 'lit';
import type {LocalizedText} from '../../../model/report/localized-text.ts';
import {estimateLineCount} from './layout/text-lines.ts';
import {resolveText} from '../../../text/i18n/localized.ts';
import {heading} from '../../shared/heading.ts';
import {localizedText, type RenderContext} from '../../shared/localized-text.ts';
import type {Scope} from '../../../model/analysis/scope.ts';

/** One slide of a presentation. */
export interface Slide {
  /** Fragment of its URL. */
  readonly key: string;
  /** Codes and ids of its content; a URL fragment with one of them opens the slide. */
  readonly targets: readonly (string | null)[];
  /** Plain title for the overview and for screen readers. */
  readonly title: string;
  readonly content: TemplateResult;
}

/**
 * Size of a slide's content in em of its text, as `slide.styles.ts` lays it out: 16 by 9, text of 1.45 % of the width.
 * That is more than 2.5 % of the height, which is legible from a distance of six heights.
 */
export const slideSize = {width: 64, height: 31} as const;

/** Average width of a character in em, for a wide font, because the font is that of the page. */
const averageCharWidth = 0.54;

/** Estimated number of lines of a text of `size` em in a box of `width` em. Bold text is wider by a twelfth. */
export function estimateLines(text: string, width: number, size = 1): number {
  return estimateLineCount(text, Math.floor(width / (size * averageCharWidth)));
}

/** Plain text in the locale; empty for null. */
export function plainText(text: LocalizedText | null, {locale}: Pick<RenderContext, 'locale'>): string {
  return resolveText(text, locale)?.text ?? '';
}

export interface SlideLayout {
  /** Name of the layout: `data-kind` in the style sheet. */
  readonly kind: string;
  readonly eyebrow?: unknown;
  readonly title: unknown;
  readonly body?: unknown;
}

/** Eyebrow, title and body, at the same place on every slide. */
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

/** Key of a page of a slide that is split: the first page has the key itself. */
export function pageKey(key: string, index: number): string {
  return index > 0 ? `${key}-${index + 1}` : key;
}

/** Title with a mark from the second page on. */
export function continued(title: unknown, index: number, {locale}: RenderContext): unknown {
  return index > 0 ? html`${title} <span class="continued">${locale.t('slides.continued')}</span>` : title;
}

/** Label of the objective, and the publisher when the report has services. */
export function eyebrow({group}: Scope, context: RenderContext): unknown {
  const {locale, report} = context;
  const publisher = plainText(report.publisher?.shortName ?? report.publisher?.name ?? null, context);
  const hasServices = report.groups.some(({kind}) => kind === 'service');
  const progress = hasServices && publisher ? locale.t('slides.services-progress', {publisher}) : '';
  const label = group ? localizedText(group.label ?? group.title, context) : '';
  return html`${label}${label && progress ? ' · ' : ''}${progress}`;
}
