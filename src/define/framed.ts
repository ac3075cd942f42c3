// For a page of ours inside a frame: tells the page around it how high it is, now and whenever that changes. To the
// origin that is known to hold it, never to anybody.
let holder = '';

function tell(): void {
  if (holder) parent.postMessage({avanceHeight: document.body.getBoundingClientRect().height}, holder);
}

/** Where the browser tells nobody's origin (a local file, a sandbox), there is no safe address to send to. */
function know(origin: string): void {
  if (!/^https?:/.test(origin)) return;
  holder = origin;
  tell();
}

if (parent !== window) {
  addEventListener(
    'message',
    ({data, source, origin}: MessageEvent<{readonly avanceAsks?: unknown} | null>) => {
      if (source === parent && data?.avanceAsks === true) know(origin);
    },
  );
  const observer = new ResizeObserver(tell);
  observer.observe(document.body);
  // A page may come back out of the browser's cache.
  addEventListener('pageshow', () => observer.observe(document.body));
  know(location.ancestorOrigins?.[0] ?? (document.referrer && new URL(document.referrer).origin));
}
export {};
