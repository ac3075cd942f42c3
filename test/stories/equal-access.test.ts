import {expect} from 'chai';
import {interceptNetwork} from '../../stories/support/network.ts';
import {allStories} from '../support/all-stories.ts';
import {applyAppearance, resetAppearance, surroundStories, type Appearance} from '../support/appearance.ts';
import {equalAccessFailures} from '../support/equal-access.ts';
import {renderStories, whenStoriesSettled} from '../support/stories.ts';

/** The engine needs seconds for a large table. Later stories of an element differ from its first ones in data only. */
const checkedStories = 8;

/** Each colour scheme, width and language with another one: all combinations would take ten minutes. */
const combinations: readonly (Appearance & {readonly lang: string})[] = [
  {lang: 'es-PE'},
  {lang: 'es-PE', scheme: 'dark', width: 320},
  {lang: 'en', width: 320},
  {lang: 'pt-BR', scheme: 'dark'},
];

/**
 * Only the rule of colours depends on them. The scheme is the last one that changes: Chromium keeps dark system colours
 * for elements that were drawn before it forces colours.
 */
const furtherAppearances: readonly Appearance[] = [{forced: true}, {contrast: 'more'}];

/** Returns the failures in an appearance, and those of colours with forced colours and with more contrast. */
async function failuresOf(main: HTMLElement, appearance: Appearance): Promise<readonly string[]> {
  await applyAppearance(appearance, main);
  const failures = [...(await equalAccessFailures(main))];
  for (const further of furtherAppearances) {
    await applyAppearance({...appearance, ...further}, main);
    const colourFailures = await equalAccessFailures(main, window, 'colours');
    failures.push(...colourFailures.map((failure) => `${JSON.stringify(further)}: ${failure}`));
  }
  return failures;
}

/** The rules are the same in every engine. */
const isChromium = navigator.userAgent.includes('Chrome/');

describe('the stories of', () => {
  const network = globalThis.fetch;
  const {log, warn, error} = console;

  before(() => {
    interceptNetwork();
    surroundStories();
    // The stories show failures, and the engine logs its progress.
    console.log = console.warn = console.error = () => undefined;
  });

  after(async () => {
    globalThis.fetch = network;
    Object.assign(console, {log, warn, error});
    await resetAppearance();
  });

  for (const {lang, ...appearance} of combinations) {
    const name = [lang, appearance.scheme ?? 'light', `${appearance.width ?? 1024} px`].join(', ');
    for (const tag of isChromium ? allStories.keys() : [])
      it(`<${tag}> (${name}) pass the rules of a second accessibility checker`, async () => {
        const main = renderStories((allStories.get(tag) ?? []).slice(0, checkedStories), {lang});
        await whenStoriesSettled(main);
        expect(await failuresOf(main, appearance)).to.deep.equal([]);
        main.remove();
      });
  }

  it('an image without a name and a text without contrast do not pass', async () => {
    const main = document.createElement('main');
    main.innerHTML = '<img src="data:,"><p style="color: #777; background: #888">Texto</p>';
    document.body.append(main);
    const failures = await equalAccessFailures(main);
    expect(failures.map((failure) => failure.split(':', 1).join())).to.have.members([
      'img_alt_valid',
      'text_contrast_sufficient',
    ]);
    main.remove();
  });

  it('a text without contrast in forced colours or with more contrast only does not pass', async () => {
    if (!isChromium) return;
    const style = new CSSStyleSheet();
    style.replaceSync(`
      @media (forced-colors: active) {#forced {forced-color-adjust: none; color: #777; background: #888}}
      @media (prefers-contrast: more) {#more {color: #777; background: #888}}
    `);
    document.adoptedStyleSheets.push(style);
    const main = document.createElement('main');
    main.innerHTML = '<p id="forced">Texto</p><p id="more">Texto</p>';
    document.body.append(main);
    const [forced, more, ...others] = await failuresOf(main, {});
    expect(forced).to.contain('{"forced":true}: text_contrast_sufficient').and.contain('p id="forced"');
    expect(more).to.contain('{"contrast":"more"}: text_contrast_sufficient').and.contain('p id="more"');
    expect(others).to.deep.equal([]);
    main.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== style);
  });
});
