import {html, nothing, type TemplateResult} from 'lit';
import type {Scope} from '../../../model/analysis/scope.ts';
import type {Group} from '../../../model/report/group.ts';
import type {LocalizedText} from '../../../model/report/localized-text.ts';
import {estimateLineCount} from './layout/text-lines.ts';
import {resolveText} from '../../../text/i18n/localized.ts';
import {hasShares} from '../../objective-summary/finding.ts';
import {heading} from '../../shared/heading.ts';
import {groupLabel, shownName, type RenderContext} from '../../shared/localized-text.ts';

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
 * Size of a slide's content in em of its smallest text, as `slide.styles.ts` lays it out: 16 by 9, text of 1/36 of the
 * height, below the title.
 */
export const slideSize = {width: 57, height: 24} as const;

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
  /** What the slide is about: objective, guidelines. */
  readonly eyebrow: unknown;
  readonly title: unknown;
  readonly body: unknown;
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

/** Key of a page of a slide that is split. The first page has `key`, the second `key-2`. */
export function pageKey(key: string, index: number): string {
  return index > 0 ? `${key}-${index + 1}` : key;
}

/** "(1 de 2)" after the name of something that is split over several slides; empty for one slide. */
export function partNumber(index: number, total: number, {locale}: RenderContext): string {
  return total > 1 ? ` ${locale.t('slides.part', {number: index + 1, total})}` : '';
}

/** Whether a slide shows the finding of a scope: one or two indicators have only their slide of rows. */
export function hasFindingSlide({assessments}: Scope): boolean {
  return hasShares(assessments);
}

/** Key of the first slide of a group, or of a report without groups. */
export function groupKey(group: Group | null): string {
  return group ? (group.code ?? group.id) : 'results';
}

/** The URL fragments of a group. */
export function groupTargets(group: Group | null): readonly (string | null)[] {
  return group ? [group.code, group.id] : [];
}

/** Label and name of a group. */
export function groupName(group: Group, context: RenderContext): TemplateResult {
  return html`${groupLabel(group, context)} ${shownName(group, context)}`;
}

/** A finding without a full stop, as a title. */
export function titleText(sentence: string): string {
  return sentence.replace(/\.$/, '');
}
