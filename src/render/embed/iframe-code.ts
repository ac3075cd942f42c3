import {safeHtml} from '../html-template.ts';
import type {PublishedScript} from './published-scripts.ts';

/** A page of ours that another page shows. Addresses are absolute. */
export interface IframeOptions {
  readonly url: string;
  /** Names the frame. */
  readonly title: string;
  /** What is in it. */
  readonly tag: string;
}

/** Until the script knows better, in px: all of a card, and of what is long enough to see that there is more. */
export function initialFrameHeight(tag: string): number {
  return tag === 'indicator-card' ? 560 : 720;
}

/** What a page that strips foreign tags takes instead: a frame with a title, and the script that fits its height. */
export function iframeSnippet(
  {url, title, tag}: IframeOptions,
  folder: string,
  script: PublishedScript,
): string {
  return (
    safeHtml`<iframe src="${url}" title="${title}" width="100%" height="${initialFrameHeight(tag)}" loading="lazy" frameborder="0" data-avance></iframe>
<script async`.html + scriptAttributes(folder, script)
  );
}

/** The rest of a script's tag. The browser checks a hash only of scripts that it asks for without the reader's cookies. */
export function scriptAttributes(folder: string, {file, integrity}: PublishedScript): string {
  const pin = integrity === null ? '' : safeHtml` integrity="${integrity}" crossorigin="anonymous"`.html;
  return `${safeHtml` src="${folder}${file}"`.html}${pin}></script>\n`;
}
