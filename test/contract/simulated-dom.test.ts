import {execFile} from 'node:child_process';
import {promisify} from 'node:util';
import {expect} from 'chai';

const execute = promisify(execFile);

/** Code that makes `window`, as a test runner for apps does. */
const environments = {
  'jsdom': `import {JSDOM} from 'jsdom';
const {window} = new JSDOM('', {url: 'http://localhost/', pretendToBeVisual: true});`,
  'happy-dom': `import {Window} from 'happy-dom';
const window = new Window({url: 'http://localhost/'});`,
};

/** Draws each element, and prints the tags of those that are ready with a text. */
const app = `
const isOfPage = (name) => !(name in globalThis) || /^[A-Z]\\w*Event$|^Event$|^addEventListener$/.test(name);
for (const name of [...Object.getOwnPropertyNames(window), 'addEventListener'].filter(isOfPage)) {
  const value = name === 'addEventListener' ? window[name].bind(window) : window[name];
  Object.defineProperty(globalThis, name, {value, configurable: true, writable: true});
}
globalThis.window = window;
await import('./dist/define/all.js');
const data = {name: 'N', code: 'A', unit: '%', observations: {2021: 17.2, 2022: 16.8}};
const drawn = [];
for (const tag of ['indicator-card', 'indicator-table', 'indicator-trend', 'objective-summary', 'policy-report', 'variation-chart']) {
  const element = Object.assign(document.createElement(tag), {data});
  document.body.append(element);
  await element.ready;
  if (element.shadowRoot.querySelector('[part]:not([part=failure])')) drawn.push(tag);
}
console.log(drawn.join());
process.exit();`;

describe('a page in a simulated DOM, as in the unit tests of an app', () => {
  for (const [name, start] of Object.entries(environments))
    it(`draws every element in ${name}`, async () => {
      const {stdout, stderr} = await execute(process.execPath, ['--input-type=module', '-e', start + app]);
      expect(stderr).to.equal('');
      expect(stdout.trim()).to.equal(
        'indicator-card,indicator-table,indicator-trend,objective-summary,policy-report,variation-chart',
      );
    });
});
