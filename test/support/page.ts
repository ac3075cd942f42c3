export interface LoadingElement extends HTMLElement {
  readonly ready?: Promise<unknown>;
  loading?: string;
}

/** Returns the custom elements inside `root`, in document order. */
export function customElementsIn(root: ParentNode): readonly LoadingElement[] {
  return [...root.querySelectorAll<LoadingElement>('*')].filter(({localName}) => localName.includes('-'));
}

/** Opens a page in a new frame and waits until each of its elements shows its data or an error. */
export async function openPage(url: string, {width = 1000, height = 800} = {}): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  Object.assign(frame, {src: url, width: String(width), height: String(height)});
  // Fixed, so that the frame is in the viewport: elements outside it are not drawn.
  Object.assign(frame.style, {position: 'fixed', inset: '0 auto auto 0', border: '0'});
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument;
  if (!page) throw new Error(`${url} is not accessible`);
  await whenSettled(page);
  return frame;
}

async function whenSettled(page: Document): Promise<void> {
  const elements = customElementsIn(page);
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
