import {expect} from 'chai';
import {interceptNetwork} from '../../stories/support/network.ts';
import {allStories} from '../support/all-stories.ts';
import {axeViolations} from '../support/axe.ts';
import {applyAppearance, resetAppearance, surroundStories, type Appearance} from '../support/appearance.ts';
import {faultsIn} from '../support/story-faults.ts';
import {renderStories, whenStoriesSettled} from '../support/stories.ts';

/** Rules whose result depends on colours. The rule of AAA reports only what the rule of AA accepts. */
const colourRules = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];
/** Rules whose result depends on the size of elements. */
const sizeRules = ['target-size', 'scrollable-region-focusable'];

/** An appearance with its name, and the rules of axe; all rules by default. The others give the same result in every appearance. */
interface CheckedAppearance extends Appearance {
  readonly name: string;
  readonly rules?: readonly string[];
}

const light: CheckedAppearance = {name: 'light'};

const isChromium = navigator.userAgent.includes('Chrome/');

/**
 * Only Chromium can emulate forced colours and more contrast. Dark comes last, because Chromium keeps dark system colours for elements that
 * were drawn before it forces colours.
 */
const appearances: readonly CheckedAppearance[] = [
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
const appearancesOfOtherLanguages: readonly CheckedAppearance[] = [
  light,
  {name: '320 px', width: 320, rules: sizeRules},
];

/** The rules are the same in every engine: axe checks a few elements in the others, in one language. */
const languages = isChromium ? ['es-PE', 'en', 'pt-BR'] : ['es-PE'];

function appearancesOf(tag: string, lang: string): readonly CheckedAppearance[] {
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
    surroundStories();
    console.warn = console.error = (...values: readonly unknown[]) => logged.push(values.join(' '));
  });

  after(async () => {
    globalThis.fetch = network;
    Object.assign(console, {warn, error});
    await resetAppearance();
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
