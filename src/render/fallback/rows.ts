import {statusNotice} from '../../text/edition/edition-status.ts';
import {needsLangAttribute, type TextWithLang} from '../../text/i18n/localized.ts';
import {safeHtml, type Markup} from '../html-template.ts';
import type {ReportContext} from '../report-context.ts';

/**
 * Text between two cells for pages that remove the tags of a table, where "2021" and "19.9 %" would read "202119.9 %".
 * Browsers hide it as long as the tags are there.
 */
export function separator(text: string): Markup {
  return safeHtml`<span hidden>${text}</span>`;
}

/** A text with its language where that is not the language of the page. */
export function textMarkup({text, lang}: TextWithLang, {locale}: ReportContext): Markup {
  return needsLangAttribute(lang, locale.tag)
    ? safeHtml`<span lang="${lang}" dir="auto">${text}</span>`
    : safeHtml`${text}`;
}

/** The state of an edition that is not published, before the title of its figures. */
export function noticeMarkup({report, locale}: ReportContext): Markup | null {
  const notice = statusNotice(report, locale);
  return notice === null ? null : safeHtml`${notice}: `;
}

/** The opening tag. `reservesSpace` is true inside the tag of an element; `height` in px. */
export function openTable(
  reservesSpace: boolean,
  {locale}: ReportContext,
  height: number | null = null,
): Markup {
  const attributes = reservesSpace
    ? safeHtml` slot="fallback" cellpadding="8"${heightAttribute(height)}`
    : null;
  return safeHtml`<table${attributes} lang="${locale.tag}" dir="${locale.dir}">`;
}

function heightAttribute(height: number | null): Markup | null {
  return height === null ? null : safeHtml` height="${height}"`;
}

/** A label and its value. */
export function factRow(label: string, value: Markup | string, height: number | null): Markup {
  const width = height === null ? null : safeHtml` width="50%"`;
  return safeHtml`<tr${heightAttribute(height)}><th scope="row"${width}>${label}${separator(': ')}</th><td>${value}${separator('; ')}</td></tr>\n`;
}

export function fullWidthRow(
  content: Markup | readonly Markup[] | string,
  height: number | null = null,
): Markup {
  return safeHtml`<tr${heightAttribute(height)}><td colspan="2">${content}</td></tr>\n`;
}
