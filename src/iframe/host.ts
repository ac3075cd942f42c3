// For pages that hold a framed page of ours: makes each frame as high as what is in it. A frame is believed about its
// own height and about nothing else, and only while it is the window, and from the origin, of its address.
const selector = 'iframe[data-avance]';

/** `null` where an address has none: of a document without one, or of no address at all. */
function originOf({src}: HTMLIFrameElement): string | null {
  const origin = URL.canParse(src) ? new URL(src).origin : 'null';
  return origin === 'null' ? null : origin;
}

/** Of the box that a style of height means: where the page counts borders in, they are added. */
function fit(frame: HTMLIFrameElement, height: number): void {
  const {boxSizing} = getComputedStyle(frame);
  const border = boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
  frame.style.height = `${Math.ceil(height) + border}px`;
}

/**
 * A frame that cannot know who holds it is told, and answers to the origin that asked; one that told its height before
 * this script was there tells it again.
 */
function ask(frame: HTMLIFrameElement): void {
  const origin = originOf(frame);
  // Until its page has come, the window is another's, and the browser would complain. It asks again by then.
  if (origin && frame.contentDocument?.URL !== 'about:blank')
    frame.contentWindow?.postMessage({avanceAsks: true}, origin);
}

addEventListener(
  'message',
  ({data, source, origin}: MessageEvent<{readonly avanceHeight?: unknown} | null>) => {
    const height = data?.avanceHeight;
    if (typeof height !== 'number' || !(height > 0 && height < 30_000)) return;
    for (const frame of document.querySelectorAll<HTMLIFrameElement>(selector))
      if (frame.contentWindow === source && originOf(frame) === origin) fit(frame, height);
  },
);
document.addEventListener(
  'load',
  ({target}) => {
    if (target instanceof HTMLIFrameElement && target.matches(selector)) ask(target);
  },
  true,
);
document.querySelectorAll<HTMLIFrameElement>(selector).forEach(ask);
export {};
