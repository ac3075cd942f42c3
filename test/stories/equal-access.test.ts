import {expect} from 'chai';
import {interceptNetwork} from '../../stories/support/network.ts';
import {allStories} from '../support/all-stories.ts';
import {equalAccessFailures} from '../support/equal-access.ts';
import {renderStories, whenStoriesSettled} from '../support/stories.ts';

/** The engine needs seconds for a large table. Later stories of an element differ from its first ones in data only. */
const checkedStories = 8;

/** The rules are the same in every engine. */
const isChromium = navigator.userAgent.includes('Chrome/');

describe('the stories of', () => {
  const network = globalThis.fetch;
  const {log, warn, error} = console;

  before(() => {
    interceptNetwork();
    // The stories show failures, and the engine logs its progress.
    console.log = console.warn = console.error = () => undefined;
  });

  after(() => {
    globalThis.fetch = network;
    Object.assign(console, {log, warn, error});
  });

  for (const tag of isChromium ? allStories.keys() : [])
    it(`<${tag}> pass the rules of a second accessibility checker`, async () => {
      const main = renderStories((allStories.get(tag) ?? []).slice(0, checkedStories), {lang: 'es-PE'});
      await whenStoriesSettled(main);
      expect(await equalAccessFailures(main)).to.deep.equal([]);
      main.remove();
    });

  it('an image without a name does not pass', async () => {
    const main = document.createElement('main');
    main.innerHTML = '<img src="data:,">';
    document.body.append(main);
    expect((await equalAccessFailures(main)).join()).to.match(/^img_alt_valid/);
    main.remove();
  });
});
