import {hasOwn} from '../../model/own.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {iframeSnippet, scriptAttributes} from './iframe-code.ts';
import {safeHtml} from '../html-template.ts';
import {scriptFiles} from './published-scripts.ts';

export const embedShapes = ['module', 'classic', 'iframe', 'html'] as const;
export type EmbedFormat = (typeof embedShapes)[number];

/** The data of an embedded element: a URL, or a JSON document inside the tag. */
export type EmbedSource =
  | {
      readonly url: string;
      /** Hash that pins the document; `null` accepts later versions. */ readonly integrity: string | null;
    }
  | {readonly json: string};

/** An element to embed in another page. */
export interface EmbedOptions {
  readonly tag: string;
  /** Attributes of the element, without the data source and the locale. */
  readonly attributes: ReadonlyMap<string, string>;
  /** `null` when the attributes hold all the data. */
  readonly source: EmbedSource | null;
  /** URL of the folder of the scripts, with a trailing slash. */
  readonly scripts: string;
  /** HTML for shape `module` that requests what the element loads in addition to the script; see `chunkHints`. */
  readonly hints: string;
  /** URL of a page with only this element, for a frame; `null` when there is none. */
  readonly page: string | null;
  /** Title of the frame. */
  readonly title: string;
  /** HTML with the same facts, for pages without script. */
  readonly fallback: string;
}

/** HTML to paste into another page; `null` for the shape `iframe` without a page. */
export function embedSnippet(shape: EmbedFormat, embed: EmbedOptions, locale: Locale): string | null {
  if (shape === 'html') return plain(embed, locale);
  if (shape === 'iframe') return embed.page === null ? null : frame(embed, embed.page);
  // WordPress makes a line break of each end of a line, so that the hints are in one line.
  const hints = shape === 'module' ? embed.hints.replaceAll('>\n<', '><') : '';
  return `${scriptTag(shape, embed.scripts)}${hints}${element(embed, locale)}`;
}

/** The script that loads whatever the element needs. */
function scriptTag(shape: 'module' | 'classic', folder: string): string {
  const kind = shape === 'module' ? 'type="module"' : 'defer';
  return `<script ${kind}${scriptAttributes(folder, scriptFiles[shape])}`;
}

/**
 * The element in a `div`. Without it WordPress puts the opening and the closing tag into paragraphs, and browsers close the
 * element before its table, which then stays visible after the element.
 */
function element({tag, attributes, source, fallback}: EmbedOptions, {tag: locale}: Locale): string {
  const data = source && hasOwn(source, 'url') ? sourceAttributes(source) : [];
  const attributeList = [...data, ...attributes, ['locale', locale] as const];
  const inlineData = source && hasOwn(source, 'json') ? inlineScript(source.json) : '';
  return `<div><${safeTagName(tag)}${attributeList.map(attribute).join('')}>\n${inlineData}${withoutBlankLines(fallback)}\n</${safeTagName(tag)}></div>\n`;
}

/** A blank line, also inside a text of the report, would end the HTML of a Markdown document. */
function withoutBlankLines(html: string): string {
  return html.replace(/[\n\r]\s*/g, '\n');
}

function sourceAttributes({
  url,
  integrity,
}: {
  url: string;
  integrity: string | null;
}): readonly [string, string][] {
  return [['src', url], ...(integrity === null ? [] : [['integrity', integrity] as [string, string]])];
}

function attribute([key, value]: readonly [string, string]): string {
  return ` ${safeTagName(key)}${value === '' ? '' : safeHtml`="${value}"`.html}`;
}

/** Throws a TypeError for an invalid tag or attribute name, because names are read from a page. */
function safeTagName(text: string): string {
  if (!/^[a-z][a-z0-9-]*$/.test(text)) throw new TypeError(text);
  return text;
}

/**
 * Escapes `<`, because a script element ends at the first `</script`, even inside a JSON string. The JSON is in a comment,
 * so that a filter that removes only the tags does not show it; `>` is escaped, because it could end the comment.
 */
function inlineScript(json: string): string {
  const text = json.trim().replaceAll('<', '\\u003c').replaceAll('>', '\\u003e');
  return `<script type="application/json"><!--\n${text}\n--></script>\n`;
}

/** The frame, followed by a link to its page for sites that remove frames. */
function frame({tag, title, scripts}: EmbedOptions, page: string): string {
  const code = iframeSnippet({url: page, title, tag}, scripts, scriptFiles.embed);
  return `${code}${safeHtml`<p><a href="${page}">${title}</a></p>`.html}\n`;
}

function plain({fallback, source}: EmbedOptions, {t}: Locale): string {
  const link =
    source && hasOwn(source, 'url')
      ? safeHtml`<p><a href="${source.url}">${t('embed.data-link')}</a></p>\n`.html
      : '';
  // The `slot` attribute has a meaning only inside the element.
  return `${withoutBlankLines(fallback).replace(' slot="fallback"', '')}\n${link}`;
}
