// For pages that hold a framed page of ours: makes each frame as high as what is in it. A frame is believed about its
// own height and about nothing else, and only while it is the window, and from the origin, of its address.
addEventListener(
  'message',
  ({data, source, origin}: MessageEvent<{readonly avanceHeight?: unknown} | null>) => {
    const height = data?.avanceHeight;
    if (typeof height !== 'number' || !(height > 0 && height < 30_000)) return;
    for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[data-avance]'))
      if (frame.contentWindow === source && new URL(frame.src).origin === origin)
        frame.style.height = `${Math.ceil(height)}px`;
  },
);
// A frame that cannot know who holds it is told: it answers to the origin that asked.
document.addEventListener(
  'load',
  ({target}) => {
    if (!(target instanceof HTMLIFrameElement) || !target.hasAttribute('data-avance')) return;
    const {origin} = new URL(target.src);
    if (origin !== 'null') target.contentWindow?.postMessage({avanceAsks: true}, origin);
  },
  true,
);
