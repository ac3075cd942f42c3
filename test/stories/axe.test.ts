import {expect} from 'chai';
import {interceptNetwork} from '../../stories/support/network.ts';
import {allStories} from '../support/all-stories.ts';
import {axeViolations} from '../support/axe.ts';
import {emulatePreferences, resizePage} from '../support/browser.ts';
import {renderStories, whenStoriesSettled, type Story} from '../support/stories.ts';

/** Rules whose result depends on colours or width. The others give the same result in every appearance of one language. */
const appearanceRules = [
  'color-contrast',
  'color-contrast-enhanced',
  'link-in-text-block',
  'target-size',
  'scrollable-region-focusable',
];

/** An appearance of the page around the stories. */
interface Appearance {
  readonly name: string;
  readonly scheme?: 'light' | 'dark';
  readonly forced?: boolean;
  /** Width of the page in CSS pixels; 1024 by default. */
  readonly width?: number;
  /** Rules of axe; all rules by default. */
  readonly rules?: readonly string[];
}

/**
 * Only Chromium can emulate forced colours; elsewhere that appearance is the light one again. Dark comes last: Chromium
 * keeps dark system colours for what was drawn before it forces colours.
 */
const appearances: readonly Appearance[] = [
  {name: 'light'},
  {name: '320 px', width: 320, rules: appearanceRules},
  {name: 'forced colours', forced: true, rules: appearanceRules},
  {name: 'dark', scheme: 'dark', rules: appearanceRules},
];

const hostStyle = new CSSStyleSheet();
hostStyle.replaceSync(`
  main {background: #fff; color: #1b1f24; color-scheme: light}
  main[data-scheme=dark] {background: #12161c; color: #eef1f4; color-scheme: dark}
  main[data-narrow] {inline-size: 320px}
  [data-story] * {content-visibility: visible}
`);

/** Applies an appearance to the browser and to the page. */
async function applyAppearance(
  {scheme = 'light', forced, width}: Appearance,
  main: HTMLElement,
): Promise<void> {
  await emulatePreferences({colorScheme: scheme, forcedColors: forced ? 'active' : 'none'});
  await resizePage(width ?? 1024, 768);
  main.dataset['scheme'] = scheme;
  main.toggleAttribute('data-narrow', width !== undefined);
  // Responds to the new size: observers run after a frame, and elements update after them.
  await frame();
  await frame();
  await whenStoriesSettled(main);
}

const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Draws the stories once and checks them in every appearance. */
async function violationsOf(stories: readonly Story[], lang: string): Promise<readonly string[]> {
  const main = renderStories(stories, {lang});
  await whenStoriesSettled(main);
  const violations: string[] = [];
  for (const appearance of appearances) {
    await applyAppearance(appearance, main);
    const list = await axeViolations(main, window, appearance.rules);
    violations.push(...list.map((violation) => `${appearance.name}: ${violation}`));
  }
  main.remove();
  return violations;
}

const isChromium = navigator.userAgent.includes('Chrome/');

/** The rules are the same in every engine: the others check a few elements in one language. */
const languages = isChromium ? ['es-PE', 'en'] : ['es-PE'];
const tags = [...allStories.keys()].filter((tag) => isChromium || /bar|card/.test(tag));

/** Console output of stories that show failures. */
const expected = /^\[avance\] |^Lit is in dev mode/;

describe('axe finds nothing, in any appearance, in any story of', () => {
  const network = globalThis.fetch;
  const {warn, error} = console;
  const logged: string[] = [];

  before(() => {
    interceptNetwork();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, hostStyle];
    console.warn = console.error = (...values: readonly unknown[]) => logged.push(values.join(' '));
  });

  after(async () => {
    globalThis.fetch = network;
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== hostStyle);
    Object.assign(console, {warn, error});
    await resizePage(1024, 768);
    await emulatePreferences();
  });

  for (const lang of languages) {
    for (const tag of tags) {
      it(`<${tag}>, ${lang}`, async () => {
        expect(await violationsOf(allStories.get(tag) ?? [], lang)).to.deep.equal([]);
      }).timeout(240_000);
    }
  }

  it('all elements, and the console has only the failures of the stories', () => {
    expect(logged.filter((line) => !expected.test(line))).to.deep.equal([]);
  });
});
