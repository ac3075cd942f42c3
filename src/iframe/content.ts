// Script for a page of Avance inside an iframe: posts its height to the parent page, now and after each change.
// Posts only to the known origin of the parent.
let parentOrigin = '';

/**
 * The only place that posts. A height posted between two frames could change back before the observer runs,
 * which then reports no change, and the parent would keep the wrong height.
 */
const observer = new ResizeObserver(() => {
  if (parentOrigin)
    parent.postMessage({avanceHeight: document.body.getBoundingClientRect().height}, parentOrigin);
});

/**
 * Sets the origin and posts the height. Observing again makes the observer report the present height.
 * Origins other than http and https are ignored: a local file or a sandbox is not a safe target.
 */
function setParentOrigin(origin: string): void {
  if (!/^https?:/.test(origin)) return;
  parentOrigin = origin;
  observer.unobserve(document.body);
  observer.observe(document.body);
}

if (parent !== window) {
  addEventListener(
    'message',
    ({data, source, origin}: MessageEvent<{readonly avanceAsks?: unknown} | null>) => {
      if (source === parent && data?.avanceAsks === true) setParentOrigin(origin);
    },
  );
  setParentOrigin(location.ancestorOrigins?.[0] ?? (document.referrer && new URL(document.referrer).origin));
}
export {};
