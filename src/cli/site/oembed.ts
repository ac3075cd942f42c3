import {oembed} from '../../formats/metadata/oembed.ts';
import type {ReportContext} from '../../render/report-context.ts';
import {iframeSnippet, initialFrameHeight} from '../../render/embed/iframe-code.ts';
import {safeHtml} from '../../render/html-template.ts';
import {resolveText} from '../../text/i18n/localized.ts';
import type {Rendering} from '../render/rendering.ts';

type Element = Pick<Rendering, 'name' | 'tag'>;

/** The code that shows a page of a site in an iframe. `pageUrl` has no file extension. */
export function iframeCode({name, tag}: Element, pageUrl: string, base: string): string {
  // No hash: the script is part of the site and changes with it.
  const script = {file: 'embed.iife.js', integrity: null};
  return iframeSnippet({url: `${pageUrl}.embed.html`, title: name, tag}, base, script);
}

/**
 * A link and the frame. WordPress shows the link in a `blockquote` until the frame posts its height, and hides it then; so
 * does the script of the frame on other pages.
 */
function linkAndFrame(element: Element, pageUrl: string, base: string): string {
  const link = safeHtml`<blockquote data-avance><a href="${pageUrl}.html">${element.name}</a></blockquote>\n`;
  return link.html + iframeCode(element, pageUrl, base);
}

/** The oEmbed response for a page of a site: https://oembed.com */
export function pageOembed(
  element: Element,
  pageUrl: string,
  base: string,
  {report, locale}: ReportContext,
): object {
  return oembed({
    title: element.name,
    provider: resolveText(report.publisher?.name ?? null, locale)?.text ?? null,
    html: linkAndFrame(element, pageUrl, base),
    width: 640,
    height: initialFrameHeight(element.tag),
    image: `${pageUrl}.social.png`,
  });
}
