import {safeHtml} from '../html-template.ts';
import {isVersionedFolder, type PublishedScript} from './published-scripts.ts';

/** A page to embed in a frame. URLs are absolute. */
interface IframeOptions {
  readonly url: string;
  /** Title of the frame. */
  readonly title: string;
  /** Tag of the element in the page. */
  readonly tag: string;
}

/** Height in px until the script sets it: a whole card; of a longer element, enough to show that it continues. */
export function initialFrameHeight(tag: string): number {
  return tag === 'indicator-card' ? 560 : 720;
}

/** A frame and the script that sets its height, for pages that remove custom elements. */
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

/**
 * `src` of a script, its `integrity` in a folder whose files never change, and the end of its tag. Integrity of another
 * origin needs CORS: `crossorigin`.
 */
export function scriptAttributes(folder: string, script: PublishedScript): string {
  return `${safeHtml` src="${folder}${script.file}"`.html}${integrityAttributes(folder, script)}></script>\n`;
}

/** Empty in a folder whose files may change. */
export function integrityAttributes(folder: string, {integrity}: PublishedScript): string {
  return integrity === null || !isVersionedFolder(folder)
    ? ''
    : safeHtml` integrity="${integrity}" crossorigin="anonymous"`.html;
}
