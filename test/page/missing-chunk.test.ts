import {expect} from 'chai';
import {copyDist, edited, missingFor, type DistCopy} from '../support/dist-copy.ts';
import {closeFrames, framedElement, hasTexts, pageState, type PageState} from '../support/host-page.ts';
import {drawnTexts, expectDrawn, moduleTag, openOneTagPage} from '../support/one-tag-page.ts';

afterEach(closeFrames);

const [drawnCard, , drawnChart] = drawnTexts;
const fallbackOfTable = /^16 indicadores$/;
const failedText = 'No se pudieron mostrar los datos';

function openWith(copy: DistCopy, policy = ''): Promise<HTMLIFrameElement> {
  return openOneTagPage(copy, {scripts: moduleTag(copy.folder), policy});
}

/** Expects that the table failed for lack of its code, and that the rest of the page is drawn. */
async function expectTableMissing(frame: HTMLIFrameElement): Promise<PageState> {
  const isFailed = (state: PageState): boolean =>
    state.codes.length > 0 && hasTexts([drawnCard, fallbackOfTable, drawnChart])(state);
  const state = await pageState(frame, isFailed);
  expect(isFailed(state), JSON.stringify(state)).to.equal(true);
  expect(state.codes).to.deep.equal(['script']);
  expect(state.errors).to.deep.equal([]);
  const table = framedElement(frame, 'indicator-table');
  expect(table.shadowRoot?.querySelector('.failure')?.textContent).to.contain(failedText);
  expect(framedElement(frame, 'indicator-table > p').getBoundingClientRect().height).to.be.above(0);
  return state;
}

function retry(frame: HTMLIFrameElement): void {
  framedElement(frame, 'indicator-table').shadowRoot?.querySelector<HTMLElement>('[part=retry]')?.click();
}

/** Expects that all elements are drawn after a retry. */
async function expectDrawnAfterRetry(frame: HTMLIFrameElement): Promise<void> {
  retry(frame);
  const state = await pageState(frame, hasTexts(drawnTexts));
  expect(hasTexts(drawnTexts)(state), state.texts.join('\n')).to.equal(true);
}

describe('a chunk with status 404', () => {
  it('leaves the fallback of its element, with the code script, until a retry finds it', async () => {
    const copy = await copyDist({table: missingFor(1)});
    const frame = await openWith(copy);
    await expectTableMissing(frame);
    await expectDrawnAfterRetry(frame);
    expect(await copy.countRequests('table')).to.equal(2);
  });

  it('leaves the fallback after a retry that does not find it either', async () => {
    const copy = await copyDist({table: missingFor(2)});
    const frame = await openWith(copy);
    await expectTableMissing(frame);
    retry(frame);
    await pageState(frame, ({codes}) => codes.length > 1);
    await expectDrawnAfterRetry(frame);
    expect(await copy.countRequests('table')).to.equal(3);
  });

  it('fails every element that needs it; one retry draws one of them, and the next ones need no request', async () => {
    const copy = await copyDist({summary: missingFor(1)});
    const frame = await openWith(copy);
    const {codes} = await pageState(frame, (state) => state.codes.length > 1);
    expect(codes).to.deep.equal(['script', 'script']);
    retry(frame);
    const chart = framedElement(frame, 'variation-chart').shadowRoot;
    chart?.querySelector<HTMLElement>('[part=retry]')?.click();
    const state = await pageState(frame, hasTexts(drawnTexts));
    expect(hasTexts(drawnTexts)(state), state.texts.join('\n')).to.equal(true);
    expect(await copy.countRequests('summary')).to.equal(2);
  });
});

describe('a chunk blocked by the policy of the page', () => {
  it('leaves the fallback of its element, with the code script', async () => {
    const copy = await copyDist();
    const allowed = ['avance.js', 'probe.js', 'charts', 'summary', 'en'].map(
      (name) => copy.folder + copy.pathOf(name),
    );
    const policy = `default-src 'none'; script-src ${allowed.join(' ')}; connect-src 'self'`;
    const {violations} = await expectTableMissing(await openWith(copy, policy));
    expect(violations.join()).to.contain(copy.pathOf('table'));
    expect(await copy.countRequests('table')).to.equal(0);
  });
});

/** WebKitGTK 2.50 ignores the integrity of a modulepreload, so it runs such a chunk. */
const ignoresIntegrity = !('chrome' in window) && !navigator.userAgent.includes('Firefox');

describe('a chunk with other bytes than the core expects', () => {
  it('is not run where the engine checks modulepreload', async () => {
    const change = edited((text) => `${text};globalThis.hasRunWrongChunk = true;`);
    const copy = await copyDist({table: change});
    const frame = await openWith(copy);
    if (ignoresIntegrity) await expectDrawn(frame);
    else await expectTableMissing(frame);
    expect('hasRunWrongChunk' in (frame.contentWindow ?? {})).to.equal(ignoresIntegrity);
  });

  it('is rejected at each retry until its bytes are right', async () => {
    const copy = await copyDist({
      table: (file) => [...(ignoresIntegrity ? [] : [{...file, body: `${file.body ?? ''};`}]), file],
    });
    const frame = await openWith(copy);
    if (!ignoresIntegrity) {
      await expectTableMissing(frame);
      retry(frame);
    }
    const state = await pageState(frame, hasTexts(drawnTexts));
    expect(hasTexts(drawnTexts)(state), state.texts.join('\n')).to.equal(true);
  });
});
