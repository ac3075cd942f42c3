import {expect} from 'chai';
import pnmnna from '../../data/pnmnna-2023.json' with {type: 'json'};
import type {IndicatorCard} from '../../src/elements/indicator-card/indicator-card.ts';
import {readPolicyReports} from '../support/browser.ts';
import {listedCodes, listedVariant} from './framework/list.ts';
import {closePage, openPage} from '../support/page.ts';
import {queryShadow, visibleText} from '../support/shadow-text.ts';

const frames: HTMLIFrameElement[] = [];

afterEach(() => frames.splice(0).forEach(closePage));

async function open(url: string): Promise<Document> {
  const frame = await openPage(url);
  frames.push(frame);
  if (!frame.contentDocument) throw new Error(`${url} has no accessible document`);
  return frame.contentDocument;
}

/** Opens an app of `framework/` and waits until the app has handled the card's `indicator-load`. */
async function openApp(name: string): Promise<Document> {
  const page = await open(`/test/page/framework/${name}/index.html`);
  await waitUntil(() => page.querySelector('output')?.textContent === pnmnna.id);
  return page;
}

/** Polls per animation frame, because each framework renders at its own time. The test's timeout is the limit. */
async function waitUntil(isDone: () => boolean): Promise<void> {
  while (!isDone()) await new Promise((done) => requestAnimationFrame(done));
}

function violatedDirective(report: unknown): unknown {
  return (report as {'csp-report': Record<string, unknown>})['csp-report']['effective-directive'];
}

function card(page: Document): IndicatorCard {
  const element = page.querySelector('indicator-card');
  if (!element) throw new Error('No card');
  return element;
}

/** Text of the card on a page without a framework. */
async function textWithoutFramework(code: string): Promise<string> {
  const element = card(await open('/test/page/host/strict.html'));
  element.code = code;
  await element.ready;
  return visibleText(element);
}

/** Frameworks that draw data, and libraries that replace HTML by that of a server. */
const frameworks = ['react', 'preact', 'solid', 'vue', 'svelte', 'angular', 'turbo', 'htmx', 'idiomorph'];

for (const name of frameworks) {
  describe(`framework/${name}`, () => {
    before(async function () {
      // The server compiles the app at the first request.
      expect((await fetch(`/__framework/${name}.js`)).ok).to.equal(true);
    });

    it('sets the report of a card, handles its event, and changes its code', async () => {
      const page = await openApp(name);
      const element = card(page);
      expect(visibleText(element)).to.equal(await textWithoutFramework('03.07.02'));
      expect(queryShadow(element, '[part=heading]').localName).to.equal('h2');

      page.querySelector('button')?.click();
      await waitUntil(() => card(page).code === '03.04.01');
      await card(page).ready;
      expect(visibleText(card(page))).to.equal(await textWithoutFramework('03.04.01'));
      const reports = await readPolicyReports(`framework/${name}/`);
      // Turbo adds a style sheet for its progress bar. Each engine that runs the test adds a report.
      const directives = new Set(reports.map(violatedDirective));
      expect([...directives]).to.deep.equal(name === 'turbo' ? ['style-src-elem'] : []);
    });

    it('creates, moves, updates and removes cards of a list more than 1,000 times', async () => {
      const page = await openApp(name);
      const errors: unknown[] = [];
      for (const type of ['error', 'unhandledrejection'])
        page.defaultView?.addEventListener(type, (event) => errors.push(event));
      const cards = (): readonly IndicatorCard[] => [
        ...page.querySelectorAll<IndicatorCard>('#list indicator-card'),
      ];
      const stepCount = 120;
      for (let step = 1; step <= stepCount; step++) {
        page.getElementById('next')?.click();
        const expected = String(listedCodes(step).map((code) => [code, listedVariant(step)]));
        await waitUntil(() => String(cards().map(({code, variant}) => [code, variant])) === expected);
      }
      for (const element of cards()) {
        const {code, variant} = element;
        element.scrollIntoView();
        await element.ready;
        const fresh = page.createElement('indicator-card');
        page.body.append(Object.assign(fresh, {data: pnmnna, code, variant, loading: 'eager'}));
        await fresh.ready;
        expect(visibleText(element)).to.equal(visibleText(fresh));
        fresh.remove();
      }
      expect(errors).to.deep.equal([]);
    });
  });
}
