import {emulatePreferences, resizePage} from './browser.ts';
import {whenStoriesSettled} from './stories.ts';

/** An appearance of the page around the stories. */
export interface Appearance {
  readonly scheme?: 'light' | 'dark';
  readonly forced?: boolean;
  readonly contrast?: 'more';
  /** Width of the page in CSS pixels; 1024 by default. */
  readonly width?: number;
}

const hostStyle = new CSSStyleSheet();
hostStyle.replaceSync(`
  main {background: #fff; color: #1b1f24; color-scheme: light}
  main[data-scheme=dark] {background: #12161c; color: #eef1f4; color-scheme: dark}
  main[data-narrow] {inline-size: 320px}
  [data-story] * {content-visibility: visible}
`);

/** Applies an appearance to the browser and to the stories in `main`. */
export async function applyAppearance(
  {scheme = 'light', forced, contrast, width}: Appearance,
  main: HTMLElement,
): Promise<void> {
  await emulatePreferences({
    colorScheme: scheme,
    forcedColors: forced ? 'active' : 'none',
    contrast: contrast ?? 'no-preference',
  });
  await resizePage(width ?? 1024, 768);
  main.dataset['scheme'] = scheme;
  main.toggleAttribute('data-narrow', width !== undefined);
  // Responds to the new size: observers run after a frame, and elements update after them.
  await frame();
  await frame();
  await whenStoriesSettled(main);
  // At the end of the page, no sticky foot is over the content above it.
  scrollTo(0, document.documentElement.scrollHeight);
  await frame();
}

const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Gives the page around the stories its colours and widths. */
export function surroundStories(): void {
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, hostStyle];
}

/** Takes the colours, the width and the preferences back. */
export async function resetAppearance(): Promise<void> {
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== hostStyle);
  await resizePage(1024, 768);
  await emulatePreferences();
}
