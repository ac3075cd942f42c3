import {html} from 'lit';
import {paginateEvenly} from '../layout/paginate.ts';
import type {Scope} from '../../../../model/analysis/scope.ts';
import {methodologyNotes} from '../../../../text/sentence/methodology.ts';
import {localizedText, type RenderContext} from '../../../shared/localized-text.ts';
import {continued, pageKey, estimateLines, plainText, slideSize, slideContent, type Slide} from '../slide.ts';
import {link, sourceLine} from '../../../shared/source-line.ts';

/** Content of a paragraph with its plain text, from which its height is estimated. */
interface Paragraph {
  readonly text: string;
  readonly content: unknown;
}

/** Notes, methodology and sources of the report. */
export function textSlides(scopes: readonly Scope[], context: RenderContext): readonly Slide[] {
  const {t} = context.locale;
  const {sources, notes} = context.report;
  const cited = sources.map(({title, publisher, url, note}) => ({
    text: `${plainText(title, context)} ${plainText(note, context)} ${url ?? ''}`,
    content: html`${link(url, localizedText(title, context))} ${localizedText(publisher, context)}
      <span class="muted">${localizedText(note, context)}</span>`,
  }));
  const reportSource = sources.length === 1 ? [] : [{text: '', content: sourceLine(null, context)}];
  return [
    ...textPages(
      'notes',
      t('section.notes'),
      notes.map((note) => paragraph(plainText(note, context), localizedText(note, context))),
      context,
    ),
    ...textPages(
      'method',
      t('section.method'),
      methodologyNotes(
        scopes.flatMap(({assessments}) => assessments),
        context.locale,
      ).map((line) => paragraph(line)),
      context,
    ),
    ...textPages('sources', t('slides.sources'), [...cited, ...reportSource], context),
  ];
}

function paragraph(text: string, content: unknown = text): Paragraph {
  return {text, content};
}

function textPages(
  key: string,
  title: string,
  paragraphs: readonly Paragraph[],
  context: RenderContext,
): readonly Slide[] {
  if (paragraphs.length === 0) return [];
  const height = ({text}: Paragraph): number => 1.6 * estimateLines(text, slideSize.width - 2, 1.15) + 1;
  return paginateEvenly(paragraphs, height, slideSize.height - 2).map((page, index) => {
    const body = html`<ul class="texts">
      ${page.map(({content}) => html`<li>${content}</li>`)}
    </ul>`;
    const content = slideContent({kind: 'text', title: continued(title, index, context), body}, context);
    return {key: pageKey(key, index), targets: [], title, content};
  });
}
