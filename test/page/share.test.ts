import {expect} from 'chai';
import type {IndicatorCard} from '../../src/elements/indicator-card/indicator-card.ts';
import type {IndicatorShare} from '../../src/elements/indicator-share/indicator-share.ts';
import {all, folded, inside, shown} from '../support/shadow-text.ts';

const shapes = ['module', 'classic', 'iframe', 'html'] as const;

/** 03.07.02 as the ministry prints it. */
const facts = [
  'Porcentaje de DEMUNA acreditadas',
  '03.07.02',
  '23.7 %',
  '2022',
  'Mejora',
  '+3.8 p. p.',
  'subió 3.8 puntos porcentuales, de 19.9 por ciento en 2021 a 23.7 por ciento en 2022',
  'fue inferido',
  'Diapositivas: avance de la implementación de la PNMNNA',
];

/** Another page with what was pasted into it. */
async function pasted(code: string): Promise<Document> {
  const frame = document.createElement('iframe');
  // On screen, whatever stands above it: elements off screen wait.
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

/** The card that the code brings, with its data. */
async function card(page: Document): Promise<IndicatorCard> {
  await page.defaultView?.customElements.whenDefined('indicator-card');
  const found = page.querySelector<IndicatorCard>('indicator-card');
  if (!found) throw new Error('no card');
  found.scrollIntoView();
  await found.ready;
  return found;
}

/** What the built share panel of a built page gives, by shape. */
async function codes(page: string): Promise<ReadonlyMap<string, string>> {
  const opened = await pasted(`
    <script type="module" src="/dist/avance.js"></script>
    <script type="module" src="/dist/share.js"></script>
    <indicator-card id="card" src="/data/pnmnna-2023.json" code="03.07.02" loading="eager" locale="es-PE"></indicator-card>
    <indicator-share for="card" scripts="/dist" page="${page}" locale="es-PE"></indicator-share>`);
  await opened.defaultView?.customElements.whenDefined('indicator-share');
  const share = opened.querySelector<IndicatorShare>('indicator-share');
  await share?.ready;
  if (!share) throw new Error('no panel');
  const found = new Map<string, string>();
  for (const shape of shapes) {
    const select = inside<HTMLSelectElement>(share, '[part=embed] select');
    select.value = shape;
    select.dispatchEvent(new Event('change'));
    await share.updateComplete;
    found.set(shape, inside<HTMLTextAreaElement>(share, '[part=embed] textarea').value);
  }
  return found;
}

function expectFacts(text: string): void {
  for (const fact of facts) expect(folded(text)).to.contain(fact);
}

describe('the codes of the share panel', () => {
  it('one card by four shapes shows the same facts, the scripts checked by their hashes', async () => {
    const given = await codes('/page');
    for (const shape of ['module', 'classic']) {
      const code = given.get(shape) ?? '';
      expect(code).to.match(/integrity="sha384-[^"]+" crossorigin="anonymous"/);
      expectFacts(shown(await card(await pasted(code)), '.card'));
    }
    expect(given.get('iframe')).to.match(
      /embed-[\d.]+iife\.js" integrity="sha384-[^"]+" crossorigin="anonymous"/,
    );
    // The page in the frame: here it is made of the first code.
    const page = `/__answer?type=text/html&body=${encodeURIComponent(given.get('module') ?? '')}`;
    const framed = await pasted(
      (given.get('iframe') ?? '').replaceAll('/page"', `${page.replaceAll('&', '&amp;')}"`),
    );
    const inner = framed.querySelector('iframe');
    if (inner) inner.loading = 'eager';
    expect(inner?.title).to.match(/DEMUNA/);
    while (!inner?.contentDocument?.querySelector('indicator-card'))
      await new Promise((later) => setTimeout(later, 20));
    expectFacts(shown(await card(inner.contentDocument), '.card'));
    expectFacts((await pasted(given.get('html') ?? '')).body.textContent ?? '');
  }).timeout(30_000);

  it('the facts stay where the script is taken out, and where the tag is', async () => {
    const given = await codes('/page');
    for (const shape of ['module', 'classic']) {
      const code = given.get(shape) ?? '';
      const withoutScript = await pasted(code.replace(/<script[^>]*><\/script>/g, ''));
      expectFacts(withoutScript.body.innerText);
      const withoutTag = await pasted(code.replace(/<\/?(script|indicator-card)[^>]*>/g, ''));
      expectFacts(withoutTag.body.innerText);
      expect(withoutTag.querySelectorAll('table > caption')).to.have.length(1);
    }
  }).timeout(30_000);

  it('the table stays where a script with another hash lies', async () => {
    const code = ((await codes('/page')).get('module') ?? '').replace(
      /integrity="sha384-..../,
      'integrity="sha384-AAAA',
    );
    const page = await pasted(code);
    expectFacts(page.body.innerText);
    expect(page.defaultView?.customElements.get('indicator-card')).to.equal(undefined);
  });

  it('the panel in the foot of a card comes with share.js, and is nothing without it', async () => {
    const tag =
      '<indicator-card src="/data/pnmnna-2023.json" code="03.07.02" loading="eager" actions="share"></indicator-card>';
    const bare = await card(await pasted(`<script type="module" src="/dist/avance.js"></script>${tag}`));
    expect(inside(bare, 'indicator-share').getBoundingClientRect().height).to.equal(0);
    const page = await pasted(
      `<script type="module" src="/dist/avance.js"></script><script type="module" src="/dist/share.js"></script>${tag}`,
    );
    const share = inside<IndicatorShare>(await card(page), 'indicator-share');
    await page.defaultView?.customElements.whenDefined('indicator-share');
    await share.ready;
    expect(all(share, '[data-format]')).to.have.length(5);
  });
});
