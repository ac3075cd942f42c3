// Script for pages that show a page of Avance in an iframe: makes each iframe as high as its content.
// A message sets only the height of the iframe that sent it, and only with the origin of its `src`.
const selector = 'iframe[data-avance]';

/** Null for an address without an origin: an empty one, or that of an inline document. */
function originOf({src}: HTMLIFrameElement): string | null {
  const origin = URL.canParse(src) ? new URL(src).origin : 'null';
  return origin === 'null' ? null : origin;
}

/**
 * `height` is that of the content in px; with `box-sizing: border-box` the borders are added. The link before the frame is
 * for pages that do not show it.
 */
function setFrameHeight(frame: HTMLIFrameElement, height: number): void {
  const link = frame.previousElementSibling;
  if (link?.matches('blockquote[data-avance]')) link.toggleAttribute('hidden', true);
  const {boxSizing} = getComputedStyle(frame);
  const border = boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
  frame.style.height = `${Math.ceil(height) + border}px`;
}

/**
 * Requests the height of a frame, in case it was loaded before this script.
 * A frame that cannot read the origin of its parent learns it from this message.
 */
function requestHeight(frame: HTMLIFrameElement): void {
  const origin = originOf(frame);
  // Until the page is loaded, the window has another origin and browsers log an error. The load event requests again.
  if (origin && frame.contentDocument?.URL !== 'about:blank')
    frame.contentWindow?.postMessage({avanceAsks: true}, origin);
}

addEventListener(
  'message',
  ({data, source, origin}: MessageEvent<{readonly avanceHeight?: unknown} | null>) => {
    const height = data?.avanceHeight;
    if (typeof height !== 'number' || !(height > 0 && height < 30_000)) return;
    for (const frame of document.querySelectorAll<HTMLIFrameElement>(selector))
      if (frame.contentWindow === source && originOf(frame) === origin) setFrameHeight(frame, height);
  },
);
document.addEventListener(
  'load',
  ({target}) => {
    if (target instanceof HTMLIFrameElement && target.matches(selector)) requestHeight(target);
  },
  true,
);
document.querySelectorAll<HTMLIFrameElement>(selector).forEach(requestHeight);
export {};
