import {html} from 'lit';
import type {Scope} from '../../../../model/analysis/scope.ts';
import {methodologyNotes} from '../../../../text/sentence/methodology.ts';
import {localizedText, type RenderContext} from '../../../shared/localized-text.ts';
import {sourceLine} from '../../../shared/source-line.ts';
import {paginateEvenly} from '../layout/paginate.ts';
import {
  estimateLines,
  pageKey,
  partNumber,
  plainText,
  slideContent,
  slideSize,
  type Slide,
} from '../slide.ts';

/** How to read the figures: notes of the report, method, sources. */
export function textSlides(scopes: readonly Scope[], context: RenderContext): readonly Slide[] {
  const {report, locale} = context;
  const assessments = scopes.flatMap((scope) => scope.assessments);
  const paragraphs = [
    ...report.notes.map((note) => ({text: plainText(note, context), content: localizedText(note, context)})),
    ...methodologyNotes(assessments, locale).map((text) => ({text, content: text})),
    {
      text: report.sources.map(({title}) => plainText(title, context)).join(' '),
      content: sourceLine(null, context),
    },
  ];
  const height = ({text}: {readonly text: string}): number =>
    1.6 * estimateLines(text, slideSize.width - 2, 1.2) + 0.8;
  const pages = paginateEvenly(paragraphs, height, slideSize.height);
  return pages.map((page, index) => {
    const title = locale.t('slides.how-to-read');
    const body = html`<ul class="texts">
      ${page.map(({content}) => html`<li>${content}</li>`)}
    </ul>`;
    const eyebrow = html`${locale.t('section.method')}${partNumber(index, pages.length, context)}`;
    return {
      key: pageKey('method', index),
      targets: [],
      title,
      content: slideContent({kind: 'text', eyebrow, title, body}, context),
    };
  });
}
