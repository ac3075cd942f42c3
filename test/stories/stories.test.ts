import {expect} from 'chai';
import {interceptNetwork} from '../../stories/support/network.ts';
import {allStories} from '../support/all-stories.ts';
import {axeViolations} from '../support/axe.ts';
import {emulatePreferences, resizePage} from '../support/browser.ts';
import {faultsIn} from '../support/story-faults.ts';
import {renderStories, whenStoriesSettled} from '../support/stories.ts';

/** Rules whose result depends on colours. The rule of AAA reports only what the rule of AA accepts. */
const colourRules = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];
/** Rules whose result depends on the size of elements. */
const sizeRules = ['target-size', 'scrollable-region-focusable'];

/** An appearance of the page around the stories. */
interface Appearance {
  readonly name: string;
  readonly scheme?: 'light' | 'dark';
  readonly forced?: boolean;
  readonly contrast?: 'more';
  /** Width of the page in CSS pixels; 1024 by default. */
  readonly width?: number;
  /** Rules of axe; all rules by default. The others give the same result in every appearance. */
  readonly rules?: readonly string[];
}

const light: Appearance = {name: 'light'};

const isChromium = navigator.userAgent.includes('Chrome/');

/**
 * Only Chromium can emulate forced colours and more contrast. Dark comes last, because Chromium keeps dark system colours for elements that
 * were drawn before it forces colours.
 */
const appearances: readonly Appearance[] = [
  light,
  // A narrow text can also be over another mark, on another background.
  {name: '320 px', width: 320, rules: [...colourRules, ...sizeRules]},
  ...(isChromium
    ? [
        {name: 'more contrast', contrast: 'more' as const, rules: colourRules},
        {name: 'forced colours', forced: true, rules: colourRules},
      ]
    : []),
  {name: 'dark', scheme: 'dark', rules: colourRules},
];

/** Colours do not depend on the language; names, and the space that words need, do. */
const appearancesOfOtherLanguages: readonly Appearance[] = [
  light,
  {name: '320 px', width: 320, rules: sizeRules},
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

/** The rules are the same in every engine: axe checks a few elements in the others, in one language. */
const languages = isChromium ? ['es-PE', 'en', 'pt-BR'] : ['es-PE'];

function appearancesOf(tag: string, lang: string): readonly Appearance[] {
  if (lang !== 'es-PE') return appearancesOfOtherLanguages;
  return isChromium || /bar|card/.test(tag) ? appearances : [];
}

/** Draws the stories once and checks them in every appearance. */
async function problemsOf(tag: string, lang: string): Promise<readonly string[]> {
  const main = renderStories(allStories.get(tag) ?? [], {lang});
  await whenStoriesSettled(main);
  const problems = [...main.querySelectorAll('[data-story]')].flatMap(faultsIn);
  for (const appearance of appearancesOf(tag, lang)) {
    await applyAppearance(appearance, main);
    const violations = await axeViolations(main, window, appearance.rules);
    problems.push(...violations.map((violation) => `${appearance.name}: ${violation}`));
  }
  main.remove();
  return problems;
}

/** Console output of stories that show failures. */
const expected = /^\[avance\] /;

describe('the stories of', () => {
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
    for (const tag of allStories.keys()) {
      it(`<${tag}> in ${lang} show valid text, hide drawings and signs from screen readers, have no missing id, small text or small target, and pass axe`, async () => {
        expect(await problemsOf(tag, lang)).to.deep.equal([]);
      });
    }
  }

  it('all elements report only the failures of the stories in the console', () => {
    expect(logged.filter((line) => !expected.test(line))).to.deep.equal([]);
  });
});
