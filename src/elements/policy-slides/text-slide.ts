import {html} from 'lit';
import {pages} from './layout/paginate.ts';
import type {Scope} from '../../model/analysis/scope.ts';
import {methodLines} from '../../text/sentence/methodology.ts';
import {said, type Setting} from '../shared/localized-text.ts';
import {continued} from './objective-slide.ts';
import {linesOf, plain, sheet, slideContent, type Slide} from './slide.ts';
import {link, sourceLine} from '../shared/source-line.ts';

/** A paragraph, and its words alone to count its lines. */
interface Paragraph {
  readonly words: string;
  readonly content: unknown;
}

/** Where the figures come from, the notes of the document, how the figures came about. */
export function textSlides(parts: readonly Scope[], setting: Setting): readonly Slide[] {
  const {t} = setting.language;
  const {sources, notes} = setting.report;
  const cited = sources.map(({title, publisher, url, note}) => ({
    words: `${plain(title, setting)} ${plain(note, setting)} ${url ?? ''}`,
    content: html`${link(url, said(title, setting))} ${said(publisher, setting)}
      <span class="muted">${said(note, setting)}</span>`,
  }));
  const own = sources.length === 1 ? [] : [{words: '', content: sourceLine(null, setting)}];
  return [
    ...written(
      'notes',
      t('notes'),
      notes.map((note) => textOf(plain(note, setting), said(note, setting))),
      setting,
    ),
    ...written(
      'method',
      t('method'),
      methodLines(
        parts.flatMap(({findings}) => findings),
        setting.language,
      ).map((line) => textOf(line)),
      setting,
    ),
    ...written('sources', t('sources'), [...cited, ...own], setting),
  ];
}

function textOf(words: string, content: unknown = words): Paragraph {
  return {words, content};
}

function written(
  key: string,
  title: string,
  paragraphs: readonly Paragraph[],
  setting: Setting,
): readonly Slide[] {
  if (paragraphs.length === 0) return [];
  const height = ({words}: Paragraph): number => 1.6 * linesOf(words, sheet.width - 2, 1.15) + 1;
  return pages(paragraphs, height, sheet.height - 2).map((some, index) => {
    const body = html`<ul class="texts">
      ${some.map(({content}) => html`<li>${content}</li>`)}
    </ul>`;
    const content = slideContent({kind: 'text', title: continued(title, index, setting), body}, setting);
    return {key: index ? `${key}-${index + 1}` : key, names: [], title, content};
  });
}
