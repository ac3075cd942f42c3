import {expect} from 'chai';
import {interceptNetwork} from '../../stories/support/network.ts';
import {allStories} from './all-stories.ts';
import {violations} from './axe.ts';
import {emulate, resize} from './browser.ts';
import {place, settled, type Story} from './stories.ts';

/** What another colour or width can change; all else is the same in every setting of one language. */
export const looks = [
  'color-contrast',
  'color-contrast-enhanced',
  'link-in-text-block',
  'target-size',
  'scrollable-region-focusable',
];

/** What surrounds the stories; `rules` names those of axe to ask for, all where it is not given. */
export interface Setting {
  readonly scheme?: 'light' | 'dark';
  readonly forced?: boolean;
  readonly width?: number;
  readonly rules?: readonly string[];
}

const hostStyle = new CSSStyleSheet();
hostStyle.replaceSync(`
  main {background: #fff; color: #1b1f24; color-scheme: light}
  main[data-scheme=dark] {background: #12161c; color: #eef1f4; color-scheme: dark}
  main[data-width] {inline-size: 320px}
  [data-story] * {content-visibility: visible}
`);

async function found(stories: readonly Story[], lang: string, setting: Setting): Promise<readonly string[]> {
  const main = place(stories, {lang});
  main.dataset['scheme'] = setting.scheme ?? 'light';
  if (setting.width) main.dataset['width'] = String(setting.width);
  await settled(main);
  const all = await violations(main, window, setting.rules);
  main.remove();
  return all;
}

async function surround(setting: Setting): Promise<void> {
  await emulate({colorScheme: setting.scheme ?? 'light', forcedColors: setting.forced ? 'active' : 'none'});
  await resize(setting.width ?? 1024, 768);
}

const isChromium = navigator.userAgent.includes('Chrome/');

/** The rules are the same in every engine: elsewhere a few stories in one language show that the trees are, too. */
const languages = isChromium ? ['es-PE', 'en'] : ['es-PE'];
const tags = [...allStories.keys()].filter((tag) => isChromium || /bar|card/.test(tag));

/** What stories of failure make the library say; no other word may reach the console. */
const expected = /^\[avance\] |^Lit is in dev mode/;

/** One page for all stories of an element, asked once: that every story passes, in words that say where not. */
export function findsNothing(name: string, setting: Setting): void {
  describe(`axe finds nothing, ${name}, in any story of`, () => {
    const network = globalThis.fetch;
    const {warn, error} = console;
    const logged: string[] = [];

    before(async () => {
      interceptNetwork();
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, hostStyle];
      console.warn = console.error = (...told: readonly unknown[]) => logged.push(told.join(' '));
      await surround(setting);
    });

    after(async () => {
      globalThis.fetch = network;
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== hostStyle);
      Object.assign(console, {warn, error});
      await surround({});
      await emulate();
    });

    for (const lang of languages) {
      for (const tag of tags) {
        it(`<${tag}>, ${lang}`, async () => {
          expect(await found(allStories.get(tag) ?? [], lang, setting)).to.deep.equal([]);
        }).timeout(120_000);
      }
    }

    it('all, and none of them says to the console what is no failure of its own', () => {
      expect(logged.filter((line) => !expected.test(line))).to.deep.equal([]);
    });
  });
}
