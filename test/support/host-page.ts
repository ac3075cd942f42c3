/** What the probe of a host page reports (see page/host/probe.js). */
export interface PageState {
  readonly errors: readonly string[];
  /** Violations of the policy of the page. */
  readonly violations: readonly string[];
  readonly warnings: readonly string[];
  /** Codes of `indicator-error` events. */
  readonly codes: readonly string[];
  /** Paths of requested files. */
  readonly requests: readonly string[];
  readonly texts: readonly string[];
}

const frames: HTMLIFrameElement[] = [];

/** Removes the frames of a test. */
export function closeFrames(): void {
  frames.splice(0).forEach((frame) => frame.remove());
}

/** Opens a page in a frame, sandboxed if it has no URL and no origin. */
export async function openFrame(
  source: {readonly src: string} | {readonly srcdoc: string},
  sandbox: string | null = null,
): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  Object.assign(frame, {width: 900, height: 700}, source);
  // Fixed inside the viewport, because frames outside it draw late.
  Object.assign(frame.style, {position: 'fixed', inset: '0 auto auto 0'});
  if (sandbox !== null) frame.setAttribute('sandbox', sandbox);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  frames.push(frame);
  document.body.append(frame);
  await loaded;
  return frame;
}

/** Requests the state of a page until `isDone`, an error, or 300 animation frames. */
export async function pageState(
  frame: HTMLIFrameElement,
  isDone: (state: PageState) => boolean,
): Promise<PageState> {
  for (let round = 0; ; round++) {
    const answer = new Promise<PageState>((resolve) => {
      addEventListener('message', ({data: state}: MessageEvent<PageState>) => resolve(state), {once: true});
    });
    frame.contentWindow?.postMessage('report', '*');
    const state = await answer;
    if (isDone(state) || state.errors.length > 0 || round > 300) return state;
    await new Promise((done) => requestAnimationFrame(done));
  }
}

/** Whether each pattern matches the text of an element. */
export function hasTexts(patterns: readonly RegExp[]) {
  return ({texts}: PageState): boolean =>
    patterns.every((pattern) => texts.some((text) => pattern.test(text.trim())));
}

/** An element of the page in a frame. */
export function framedElement<E extends Element = HTMLElement>(
  frame: HTMLIFrameElement,
  selector: string,
): E {
  const element = frame.contentDocument?.querySelector<E>(selector);
  if (!element) throw new Error(`no ${selector}`);
  return element;
}

const requireTrustedTypes = "require-trusted-types-for 'script'";
/** The four ways in which a page can restrict Trusted Types policies. */
export const trustedTypes = [
  requireTrustedTypes,
  `${requireTrustedTypes}; trusted-types avance`,
  `${requireTrustedTypes}; trusted-types dompurify`,
  `${requireTrustedTypes}; trusted-types 'none'`,
];

/** Without `setHTML`, templates need a policy. When the page forbids policies, the elements show their fallback. */
export function canRender(policy: string): boolean {
  return 'setHTML' in Element.prototype || !('trustedTypes' in window) || !/dompurify|none/.test(policy);
}
