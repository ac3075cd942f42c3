import {expect} from 'chai';
import type {IndicatorCard} from '../../src/elements/indicator-card/indicator-card.ts';
import type {IndicatorShare} from '../../src/elements/indicator-share/indicator-share.ts';
import {copyDist} from '../support/dist-copy.ts';
import {moduleTag} from '../support/one-tag-page.ts';
import {queryAllShadow, collapseSpaces, queryShadow} from '../support/shadow-text.ts';

const shapes = ['module', 'classic', 'iframe', 'html'] as const;

/** Texts of 03.07.02 in every embed format. */
const expectedTexts = [
  'Porcentaje de DEMUNA acreditadas',
  '23.7 %',
  '2022',
  'Mejora',
  '+3.8 p. p.',
  'subió 3.8 puntos porcentuales, de 19.9 por ciento en 2021 a 23.7 por ciento en 2022',
  'es una interpretación nuestra',
];

/** Opens an empty page with pasted code. */
async function openPasted(code: string): Promise<Document> {
  const frame = document.createElement('iframe');
  // Fixed inside the viewport, because elements outside it load lazily.
  Object.assign(frame.style, {position: 'fixed', inset: '0 auto auto 0', width: '600px', height: '700px'});
  frame.srcdoc = `<!doctype html><html lang="es"><body><h1>Otra página</h1>${code}</body></html>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  document.body.append(frame);
  await loaded;
  if (!frame.contentDocument) throw new Error('no page');
  return frame.contentDocument;
}

afterEach(() => {
  document.querySelectorAll('iframe').forEach((frame) => frame.remove());
});

/** The card of a page, loaded. */
async function loadedCard(page: Document): Promise<IndicatorCard> {
  await page.defaultView?.customElements.whenDefined('indicator-card');
  const element = page.querySelector<IndicatorCard>('indicator-card');
  if (!element) throw new Error('no card');
  element.scrollIntoView();
  await element.ready;
  return element;
}

/** Scripts in a folder whose name has a version, as generated code names them with their hashes. */
const versioned = await copyDist({}, 'avance@0.1.0/');

/** The embed codes of the built share panel, by format. */
async function shareCodes(page: string): Promise<ReadonlyMap<string, string>> {
  const opened = await openPasted(`
    ${moduleTag('/dist/')}
    <indicator-card id="card" src="/data/pnmnna-2023.json" code="03.07.02" loading="eager" locale="es-PE"></indicator-card>
    <indicator-share for="card" scripts="${versioned.folder}" page="${page}" locale="es-PE"></indicator-share>`);
  await opened.defaultView?.customElements.whenDefined('indicator-share');
  const share = opened.querySelector<IndicatorShare>('indicator-share');
  if (!share) throw new Error('no panel');
  await share.open();
  const codesByShape = new Map<string, string>();
  for (const shape of shapes) {
    const select = queryShadow<HTMLSelectElement>(share, '[part=embed] select');
    select.value = shape;
    select.dispatchEvent(new Event('change'));
    await share.updateComplete;
    codesByShape.set(shape, queryShadow<HTMLTextAreaElement>(share, '[part=embed] textarea').value);
  }
  return codesByShape;
}

/** The texts of a card on screen and for screen readers. */
function cardText(card: IndicatorCard): string {
  return queryShadow(card, '.card').textContent ?? '';
}

function expectAllTexts(content: string): void {
  for (const text of expectedTexts) expect(collapseSpaces(content)).to.contain(text);
}

describe('the codes of <indicator-share>', () => {
  it('show the same texts in four formats, with the hash of the script for frames', async () => {
    const codes = await shareCodes('/page');
    for (const shape of ['module', 'classic']) {
      const code = codes.get(shape) ?? '';
      expectAllTexts(cardText(await loadedCard(await openPasted(code))));
    }
    expect(codes.get('iframe')).to.match(/embed\.iife\.js" integrity="sha384-[^"]+" crossorigin="anonymous"/);
    // The page in the iframe contains the code of the first format.
    const page = `/__answer?type=text/html&body=${encodeURIComponent(codes.get('module') ?? '')}`;
    const framed = await openPasted(
      (codes.get('iframe') ?? '').replaceAll('/page"', `${page.replaceAll('&', '&amp;')}"`),
    );
    const inner = framed.querySelector('iframe');
    if (inner) inner.loading = 'eager';
    expect(inner?.title).to.match(/DEMUNA/);
    while (!inner?.contentDocument?.querySelector('indicator-card'))
      await new Promise((resolve) => setTimeout(resolve, 20));
    expectAllTexts(cardText(await loadedCard(inner.contentDocument)));
    expectAllTexts((await openPasted(codes.get('html') ?? '')).body.textContent ?? '');
  });

  it('show the same texts without the script, and without the tag', async () => {
    const codes = await shareCodes('/page');
    for (const shape of ['module', 'classic']) {
      const code = codes.get(shape) ?? '';
      const withoutScript = await openPasted(code.replace(/<script[^>]*><\/script>/g, ''));
      expectAllTexts(withoutScript.body.innerText);
      const withoutTag = await openPasted(code.replace(/<\/?(script|indicator-card)[^>]*>/g, ''));
      expectAllTexts(withoutTag.body.innerText);
      expect(withoutTag.querySelectorAll('table > caption')).to.have.length(1);
    }
  });

  it('show the table when the hash of the script does not match', async () => {
    const code = (await shareCodes('/page')).get('module') ?? '';
    const hash = `integrity="sha384-${'A'.repeat(64)}" crossorigin="anonymous"`;
    const page = await openPasted(code.replace('<script', `<script ${hash}`));
    expectAllTexts(page.body.innerText);
    expect(typeof page.defaultView?.customElements.get('indicator-card')).to.equal('undefined');
  });

  it('are in the footer of a card with actions="share"', async () => {
    const page = await openPasted(
      `${moduleTag('/dist/')}<indicator-card src="/data/pnmnna-2023.json" code="03.07.02" loading="eager" actions="share"></indicator-card>`,
    );
    const share = queryShadow<IndicatorShare>(await loadedCard(page), 'indicator-share');
    await share.open();
    expect(queryAllShadow(share, '[data-format]')).to.have.length(5);
  });
});
