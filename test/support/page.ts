interface WithReady extends Element {
  readonly ready?: Promise<unknown>;
}

/** Every element of ours in a document, in order. */
export function ownElements(page: Document): readonly WithReady[] {
  return [...page.querySelectorAll('*')].filter(({localName}) => localName.includes('-'));
}

/** Opens a page in a frame of its own and waits until each of its elements shows its data, or has said why not. */
export async function openPage(url: string, {width = 1000, height = 800} = {}): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  Object.assign(frame, {src: url, width: String(width), height: String(height)});
  // On screen, whatever stands above it: elements off screen wait.
  Object.assign(frame.style, {position: 'fixed', inset: '0 auto auto 0', border: '0'});
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument;
  if (!page) throw new Error(`${url} cannot be looked into`);
  await settled(page);
  return frame;
}

async function settled(page: Document): Promise<void> {
  const elements = ownElements(page);
  const registry = page.defaultView?.customElements;
  await Promise.all(elements.map(({localName}) => registry?.whenDefined(localName)));
  for (const element of elements) {
    element.scrollIntoView();
    await element.ready;
  }
}

export function closePage(frame: HTMLIFrameElement): void {
  frame.remove();
}
