import {markup} from './markup.ts';

/** What a page that strips foreign tags takes instead: a frame with a title, and the script that fits its height. */
export function frameCode({
  url,
  script,
  title,
  height,
}: {
  readonly url: string;
  readonly script: string;
  readonly title: string;
  /** Until the script knows better, in px. */
  readonly height: number;
}): string {
  return markup`<iframe src="${url}" title="${title}" width="100%" height="${height}" loading="lazy" data-avance></iframe>
<script src="${script}" async></script>`.code;
}
