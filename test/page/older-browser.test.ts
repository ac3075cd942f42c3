import {expect} from 'chai';
import {copyDist, type DistCopy} from '../support/dist-copy.ts';
import {closeFrames, hasTexts, pageState} from '../support/host-page.ts';
import {classicTag, drawnTexts, fallbackTexts, moduleTag, openOneTagPage} from '../support/one-tag-page.ts';

afterEach(closeFrames);

/** Features that are newer than the oldest browsers of the README, or missing in one of them: all elements are drawn without. */
const spared = [
  'delete URL.canParse',
  'delete globalThis.structuredClone',
  'delete globalThis.requestIdleCallback',
  'delete globalThis.ResizeObserver',
  'delete globalThis.IntersectionObserver',
  'delete globalThis.PerformanceObserver',
  'delete HTMLElement.prototype.attachInternals',
  'delete HTMLElement.prototype.showPopover',
  'delete ElementInternals.prototype.states',
  'delete Element.prototype.setHTML',
  'delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets',
  'delete Array.prototype.toSorted',
  'delete Promise.withResolvers',
  'delete Object.groupBy',
  'delete Set.prototype.union',
  'delete Intl.ListFormat',
  'delete Intl.DurationFormat',
  'delete CSS.registerProperty',
  'delete AbortSignal.any',
  'delete AbortSignal.timeout',
];

/** Features of every browser that runs the scripts at all: without them the fallback stays, or the elements are drawn. */
const needed = [
  'delete Array.prototype.at',
  'delete Array.prototype.findLast',
  'delete Object.hasOwn',
  'delete String.prototype.replaceAll',
  'delete Promise.allSettled',
  'delete globalThis.MutationObserver',
  'delete globalThis.customElements',
  'delete Element.prototype.attachShadow',
];

function openWithout(deletion: string, scripts: string, copy: DistCopy): Promise<HTMLIFrameElement> {
  return openOneTagPage(copy, {scripts: `<script>${deletion}</script>${scripts}`});
}

describe('a browser without a feature', () => {
  for (const deletion of spared)
    it(`${deletion}: all elements are drawn`, async () => {
      const copy = await copyDist();
      const state = await pageState(
        await openWithout(deletion, moduleTag(copy.folder), copy),
        hasTexts(drawnTexts),
      );
      expect(state.errors).to.deep.equal([]);
      expect(hasTexts(drawnTexts)(state), state.texts.join('\n')).to.equal(true);
    });

  for (const deletion of needed)
    for (const [name, tag] of Object.entries({module: moduleTag, classic: classicTag}))
      it(`${deletion}, ${name} script: the elements are drawn, or their fallback stays`, async () => {
        const copy = await copyDist();
        const frame = await openWithout(deletion, tag(copy.folder), copy);
        const isSettled = (state: Parameters<ReturnType<typeof hasTexts>>[0]): boolean =>
          hasTexts(drawnTexts)(state) || hasTexts(fallbackTexts)(state);
        const state = await pageState(frame, isSettled);
        const facts = state.texts.map((text) => /23\.7 %|16 (indicadores|figures|indicators)/.test(text));
        expect(facts.slice(0, 3), state.texts.join('\n')).to.deep.equal([true, true, true]);
      });
});
