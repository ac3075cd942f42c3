import {html} from 'lit';
import {paginateEvenly} from './layout/paginate.ts';
import type {Scope} from '../../model/analysis/scope.ts';
import {methodologyNotes} from '../../text/sentence/methodology.ts';
import {localizedText, type RenderContext} from '../shared/localized-text.ts';
import {continued} from './objective-slide.ts';
import {estimateLines, plainText, slideSize, slideContent, type Slide} from './slide.ts';
import {link, sourceLine} from '../shared/source-line.ts';

/** A paragraph, and its words alone to count its lines. */
interface Paragraph {
  readonly words: string;
  readonly content: unknown;
}

/** Where the figures come from, the notes of the document, how the figures came about. */
export function textSlides(parts: readonly Scope[], setting: RenderContext): readonly Slide[] {
  const {t} = setting.language;
  const {sources, notes} = setting.report;
  const cited = sources.map(({title, publisher, url, note}) => ({
    words: `${plainText(title, setting)} ${plainText(note, setting)} ${url ?? ''}`,
    content: html`${link(url, localizedText(title, setting))} ${localizedText(publisher, setting)}
      <span class="muted">${localizedText(note, setting)}</span>`,
  }));
  const own = sources.length === 1 ? [] : [{words: '', content: sourceLine(null, setting)}];
  return [
    ...written(
      'notes',
      t('section.notes'),
      notes.map((note) => textOf(plainText(note, setting), localizedText(note, setting))),
      setting,
    ),
    ...written(
      'method',
      t('section.method'),
      methodologyNotes(
        parts.flatMap(({assessments}) => assessments),
        setting.language,
      ).map((line) => textOf(line)),
      setting,
    ),
    ...written('sources', t('slides.sources'), [...cited, ...own], setting),
  ];
}

function textOf(words: string, content: unknown = words): Paragraph {
  return {words, content};
}

function written(
  key: string,
  title: string,
  paragraphs: readonly Paragraph[],
  setting: RenderContext,
): readonly Slide[] {
  if (paragraphs.length === 0) return [];
  const height = ({words}: Paragraph): number => 1.6 * estimateLines(words, slideSize.width - 2, 1.15) + 1;
  return paginateEvenly(paragraphs, height, slideSize.height - 2).map((some, index) => {
    const body = html`<ul class="texts">
      ${some.map(({content}) => html`<li>${content}</li>`)}
    </ul>`;
    const content = slideContent({kind: 'text', title: continued(title, index, setting), body}, setting);
    return {key: index ? `${key}-${index + 1}` : key, targets: [], title, content};
  });
}
