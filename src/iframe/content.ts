// Script for a page of Avance inside an iframe: posts its height to the parent page, now and after each change.
// Posts only to the known origin of the parent. A module without exports, so that it also runs as a classic script: the
// frames of WordPress have an opaque origin, for which many servers refuse modules.
let parentOrigin = '';

/** WordPress shows the address of a page as a frame, adds a secret to its address, and reads only messages that have it. */
const [, secret] = /secret=(\w+)/.exec(location.hash) ?? [];

/** Posts a message that WordPress reads (wp-includes/js/wp-embed.js), and other pages where it has a height. */
function post(message: 'height' | 'link', value: number | string, avanceHeight?: number): void {
  if (parentOrigin) parent.postMessage({message, value, secret, avanceHeight}, parentOrigin);
}

/**
 * Posts the height. A height posted between two frames could change back before the observer runs,
 * which then reports no change, and the parent would keep the wrong height.
 */
const observer = new ResizeObserver(postHeight);

function postHeight(): void {
  const {height} = document.body.getBoundingClientRect();
  post('height', Math.ceil(height), height);
}

/**
 * Sets the origin and posts the height. Observing again makes the observer report the present height.
 * Origins other than http and https are ignored: a local file or a sandbox is not a safe target.
 */
function setParentOrigin(origin: string): void {
  if (!/^https?:/.test(origin)) return;
  parentOrigin = origin;
  // WordPress hides a frame until its first message, and browsers run no observer in a hidden frame.
  if (secret) postHeight();
  observer.unobserve(document.body);
  observer.observe(document.body);
}

/** A request for the height: of the script for pages with frames, or of WordPress. */
interface Request {
  readonly avanceAsks?: unknown;
  readonly secret?: unknown;
}

if (parent !== window) {
  addEventListener('message', ({data, source, origin}: MessageEvent<Request | null>) => {
    const isRequest = data?.avanceAsks === true || (secret && data?.secret === secret);
    if (source === parent && isRequest) setParentOrigin(origin);
  });
  // A frame of WordPress cannot open its links; the page around it follows those to the site of the frame.
  if (secret && self.origin === 'null')
    addEventListener('click', ({target}) => {
      const link = target instanceof Element ? target.closest('a') : null;
      if (link) post('link', link.href);
    });
  setParentOrigin(location.ancestorOrigins?.[0] ?? (document.referrer && new URL(document.referrer).origin));
}
export {};
