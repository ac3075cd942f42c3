import {expect} from 'chai';
import {copyDist, edited, type DistCopy} from '../support/dist-copy.ts';
import {canRender, closeFrames, hasTexts, openFrame, pageState, trustedTypes} from '../support/host-page.ts';
import {
  classicTag,
  expectDrawn,
  fallbackTexts,
  moduleTag,
  neededChunks,
  openOneTagPage,
  pageHtml,
} from '../support/one-tag-page.ts';

afterEach(closeFrames);

const tags = {'avance.js': moduleTag, 'avance.iife.js': classicTag};

/** The policy of the README: the host of the script, and that of the data. */
function strictPolicy({folder}: DistCopy): string {
  return `default-src 'none'; script-src ${new URL(folder).origin}; connect-src 'self'`;
}

/** Requests of a page for each chunk that it needs. */
function chunkRequests(copy: DistCopy): Promise<readonly number[]> {
  return Promise.all(neededChunks.map(copy.countRequests));
}

/** The page with additional names of the global object. */
function globals(frame: HTMLIFrameElement): Window & Record<string, unknown> {
  return frame.contentWindow as Window & Record<string, unknown>;
}

for (const [name, tag] of Object.entries(tags)) {
  describe(`one tag of ${name}`, () => {
    it('draws every element, with the scripts in a subfolder of another host', async () => {
      const copy = await copyDist({}, 'a/b%20c/');
      await expectDrawn(await openOneTagPage(copy, {scripts: tag(copy.folder)}));
      expect(await chunkRequests(copy)).to.deep.equal(Array(4).fill(name === 'avance.js' ? 1 : 0));
    });

    it('draws every element in a sandboxed frame', async () => {
      const copy = await copyDist();
      const srcdoc = pageHtml(copy, {scripts: tag(copy.folder)});
      await expectDrawn(await openFrame({srcdoc}, 'allow-scripts'));
    });

    for (const added of ['', ...trustedTypes])
      it(`draws every element, or shows its fallback, under default-src 'none'; ${added}`, async () => {
        const copy = await copyDist();
        const policy = `${strictPolicy(copy)}; ${added}`;
        const frame = await openOneTagPage(copy, {scripts: tag(copy.folder), policy});
        if (canRender(added)) await expectDrawn(frame);
        else expect((await pageState(frame, hasTexts(fallbackTexts))).errors).to.deep.equal([]);
      });

    for (const sources of ["'nonce-n1' 'strict-dynamic'", "'nonce-n1'"])
      it(`draws every element under script-src ${sources}`, async () => {
        const copy = await copyDist();
        const policy = `default-src 'none'; script-src ${sources}; connect-src 'self'`;
        const html = pageHtml(copy, {scripts: tag(copy.folder)});
        const body = html.replaceAll('<script ', '<script nonce="n1" ');
        const query = new URLSearchParams({type: 'text/html', policy, body});
        await expectDrawn(await openFrame({src: `/__answer?${query.toString()}`}));
      });

    it('draws every element on a page with RequireJS, which it does not call', async () => {
      const copy = await copyDist();
      const scripts = `<script src="/test/page/host/require.js"></script>${tag(copy.folder)}`;
      const frame = await openOneTagPage(copy, {scripts});
      await expectDrawn(frame);
      expect(globals(frame)['amdCalls']).to.equal(0);
    });
  });
}

describe('avance.js?ver=6.4', () => {
  it('is requested once, and each chunk once', async () => {
    const copy = await copyDist();
    const {requests, warnings} = await expectDrawn(
      await openOneTagPage(copy, {scripts: moduleTag(copy.folder, '?ver=6.4')}),
    );
    expect(requests.filter((url) => url.includes('avance.js'))).to.have.lengthOf(1);
    expect(await copy.countRequests('avance.js')).to.equal(1);
    expect(await chunkRequests(copy)).to.deep.equal([1, 1, 1, 1]);
    expect(warnings).to.deep.equal([]);
  });
});

describe('two tags', () => {
  for (const [name, second] of Object.entries({
    'the classic script before the module': (folder: string) => classicTag(folder) + moduleTag(folder),
    'the module before the classic script': (folder: string) =>
      moduleTag(folder) + classicTag(folder).replace('<script', '<script defer'),
    'the module under two queries': (folder: string) =>
      moduleTag(folder, '?ver=1') + moduleTag(folder, '?ver=2'),
  }))
    it(`${name} draw every element once, without a warning`, async () => {
      const copy = await copyDist();
      const {warnings} = await expectDrawn(await openOneTagPage(copy, {scripts: second(copy.folder)}));
      expect(warnings).to.deep.equal([]);
      for (const requests of await chunkRequests(copy)) expect(requests).to.be.at.most(1);
    });

  it('of two versions: the first one draws every element with its own chunks, and the second one warns once', async () => {
    const old = await copyDist({'avance.js': edited((text) => text.replaceAll('0.1.0', '0.0.9'))});
    const copy = await copyDist();
    const scripts = moduleTag(old.folder) + moduleTag(copy.folder);
    const frame = await openOneTagPage(copy, {scripts});
    const {warnings} = await expectDrawn(frame);
    const registry = (frame.contentWindow as Window & typeof globalThis).customElements;
    expect(registry.get('indicator-card')).to.have.property('version', '0.0.9');
    expect(warnings).to.have.lengthOf(1);
    expect(await chunkRequests(old)).to.deep.equal([1, 1, 1, 1]);
    expect(await chunkRequests(copy)).to.deep.equal([0, 0, 0, 0]);
  });
});
