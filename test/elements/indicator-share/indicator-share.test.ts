import {expect} from 'chai';
import {html, type TemplateResult} from 'lit';
import pnmnna from '../../../data/pnmnna-2023.json' with {type: 'json'};
import '../../../src/define/all.ts';
import '../../../src/define/indicator-share.ts';
import '../../../src/define/locale-en.ts';
import type {IndicatorCard} from '../../../src/elements/indicator-card/indicator-card.ts';
import type {IndicatorShare} from '../../../src/elements/indicator-share/indicator-share.ts';
import {violations} from '../../support/axe.ts';
import {requests, resize} from '../../support/browser.ts';
import {eventsDuring, fixture} from '../../support/fixture.ts';
import {all, folded, inside, shown} from '../../support/shadow-text.ts';

/** Of this engine alone: the server counts for all. */
const url = `/data/pnmnna-2023.json?share=${Math.random()}`;

interface Saved {
  readonly name: string;
  readonly blob: Blob;
}

const undo: (() => void)[] = [];

/** Until the test is over. */
function replaced(owner: object, name: string, value: unknown): void {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, {value, configurable: true, writable: true});
  undo.push(() => {
    if (before) Object.defineProperty(owner, name, before);
    else Reflect.deleteProperty(owner, name);
  });
}

afterEach(() => {
  undo.splice(0).forEach((back) => back());
});

/** What the reader would find in the folder for downloads. */
function saved(): readonly Saved[] {
  const files: Saved[] = [];
  const blobs = new Map<string, Blob>();
  const make = URL.createObjectURL.bind(URL);
  replaced(URL, 'createObjectURL', (blob: Blob) => {
    const address = make(blob);
    blobs.set(address, blob);
    return address;
  });
  replaced(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
    const blob = blobs.get(this.href);
    if (blob) files.push({name: this.download, blob});
  });
  return files;
}

async function shared(template: TemplateResult): Promise<IndicatorShare> {
  const place = await fixture<HTMLElement>(html`<div>${template}</div>`);
  const share = place.querySelector('indicator-share');
  if (!share) throw new Error('nothing is shared');
  await share.ready;
  return share;
}

function cardAnd(attributes: Readonly<Record<string, string>> = {}): Promise<IndicatorShare> {
  const share = document.createElement('indicator-share');
  share.for = 'card';
  share.locale = 'es-PE';
  for (const [name, value] of Object.entries(attributes)) share.setAttribute(name, value);
  return shared(html`
    <indicator-card id="card" src=${url} code="03.04.01" loading="eager" locale="es-PE"></indicator-card>
    ${share}
  `);
}

async function press(share: IndicatorShare, selector: string, event: string): Promise<void> {
  const done = new Promise((heard) => share.addEventListener(event, heard, {once: true}));
  inside(share, selector).click();
  await done;
  await share.updateComplete;
}

async function chosen(share: IndicatorShare, part: string, value: string): Promise<string> {
  const select = inside<HTMLSelectElement>(share, `[part=${part}] select`);
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await share.updateComplete;
  return inside<HTMLTextAreaElement>(share, `[part=${part}] textarea`).value;
}

async function file(share: IndicatorShare, format: string): Promise<Saved> {
  const files = saved();
  await press(share, `[data-format=${format}]`, 'indicator-download');
  const [only] = files;
  if (!only || files.length > 1) throw new Error(`${files.length} files`);
  return only;
}

describe('<indicator-share>', () => {
  it('shares what the named element shows, and asks the network for nothing', async () => {
    const share = await cardAnd();
    const code = inside<HTMLTextAreaElement>(share, '[part=embed] textarea').value;
    expect(code).to.contain(`src="${new URL(url, location.href).href}"`);
    expect(code).to.contain('code="03.04.01"');
    expect(folded(code)).to.contain('<td>−0.4 p. p.</td>').and.contain('<td>Mejora</td>');
    expect(await requests(url)).to.equal(1);
  });

  it('shares the element around it, the whole of a provider, or its own data', async () => {
    const around = await shared(
      html`<indicator-card .data=${pnmnna} code="03.07.02"
        ><indicator-share slot="actions"></indicator-share
      ></indicator-card>`,
    );
    expect(inside<HTMLTextAreaElement>(around, 'textarea').value).to.contain(
      '<indicator-card code="03.07.02"',
    );
    const provided = await shared(
      html`<indicator-data .data=${pnmnna}><indicator-share></indicator-share></indicator-data>`,
    );
    expect(inside<HTMLTextAreaElement>(provided, 'textarea').value).to.contain('<policy-report locale');
    const own = await shared(html`<indicator-share .data=${pnmnna}></indicator-share>`);
    expect((await file(own, 'csv')).name).to.equal('pe-mimp-pnmnna-2030-avance-2023.csv');
  });

  it('finds an element that comes after it, and follows what that is set to', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const share = document.createElement('indicator-share');
    share.for = 'late';
    place.append(share);
    await share.updateComplete;
    expect(all(share, 'summary')).to.deep.equal([]);
    const card = document.createElement('indicator-card') as IndicatorCard;
    Object.assign(card, {id: 'late', data: pnmnna, code: '03.07.02', locale: 'es-PE'});
    place.append(card);
    await share.ready;
    expect((await file(share, 'csv')).name).to.contain('03.07.02');
    card.code = '03.01.01';
    await card.updateComplete;
    inside<HTMLDetailsElement>(share, 'details').open = true;
    await new Promise((opened) => inside(share, 'details').addEventListener('toggle', opened));
    await share.updateComplete;
    expect(inside<HTMLTextAreaElement>(share, 'textarea').value).to.contain('code="03.01.01"');
  });

  it('CSV, JSON and SVG of a card say what the card shows', async () => {
    const share = await cardAnd();
    const card = document.querySelector<IndicatorCard>('#card');
    const sentence = card ? shown(card, '[part=sentence]') : '';
    const csv = await (await file(share, 'csv')).blob.text();
    expect(csv).to.contain(sentence).and.contain('17.2,16.8,-0.4,Mejora');
    expect(csv.trim().split('\r\n')).to.have.length(2);
    const svg = await (await file(share, 'svg')).blob.text();
    expect(folded(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement.textContent ?? ''))
      .to.contain('−0.4 p. p.')
      .and.contain(sentence);
    const json = await (await file(share, 'json')).blob.text();
    const again = await fixture<IndicatorCard>(
      html`<indicator-card .data=${JSON.parse(json)} locale="es-PE"></indicator-card>`,
    );
    expect(shown(again, '.card')).to.equal(card && shown(card, '.card'));
  });

  it('CSV for Excel has a byte order mark and semicolons', async () => {
    const {blob, name} = await file(await cardAnd(), 'csv-excel');
    const [first, second, third] = new Uint8Array(await blob.arrayBuffer());
    expect([first, second, third]).to.deep.equal([0xef, 0xbb, 0xbf]);
    expect(name).to.match(/\.csv$/);
    expect(await blob.text()).to.contain('17.2;16.8;-0.4;Mejora');
  });

  it('PNG is the drawing at twice its size', async () => {
    const {blob} = await file(await cardAnd(), 'png');
    expect(blob.type).to.equal('image/png');
    const image = await createImageBitmap(blob);
    expect(image.width).to.equal(1280);
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const {data} = context?.getImageData(0, 0, image.width, image.height) ?? {data: []};
    expect(new Set(data.filter((_, index) => index % 4 === 0)).size).to.be.above(20);
  });

  it('says so where the page lets no PNG be made, and offers the SVG', async () => {
    const share = await cardAnd();
    const files = saved();
    replaced(HTMLImageElement.prototype, 'decode', () => Promise.reject(new DOMException('blocked')));
    const events = await eventsDuring('indicator-download', async () => {
      inside(share, '[data-format=png]').click();
      while (!shown(share, '.notice')) await new Promise((later) => setTimeout(later));
    });
    expect(shown(share, '.notice')).to.match(/^Esta página no permite crear imágenes PNG\. Descargue el SVG/);
    expect([files, events]).to.deep.equal([[], []]);
  });

  it('offers no picture of what is no card, and only what it is told to offer', async () => {
    const table = await shared(
      html`<indicator-table .data=${pnmnna} code="04"><indicator-share></indicator-share></indicator-table>
        <indicator-share .data=${pnmnna}></indicator-share>`,
    );
    const formats = (share: IndicatorShare) =>
      all(share, '[data-format]').map(({dataset}) => dataset['format']);
    await (document.querySelector('main indicator-share:last-of-type') as IndicatorShare).ready;
    const own = [...document.querySelectorAll('indicator-share')].at(-1) as IndicatorShare;
    expect(formats(own)).to.deep.equal(['csv', 'csv-excel', 'json']);
    expect(table).to.not.equal(own);
    const few = await cardAnd({formats: 'json csv', shapes: 'html'});
    expect(formats(few)).to.deep.equal(['csv', 'json']);
    expect(all(few, '[part=embed] option')).to.have.length(1);
    const none = await cardAnd({formats: 'none', shapes: 'none'});
    expect(all(none, '[part=downloads], [part=embed]')).to.deep.equal([]);
  });

  it('gives each shape of the code; a frame only where there is a page to put into it', async () => {
    const share = await cardAnd({scripts: '/lib', page: '/card.html'});
    expect(await chosen(share, 'embed', 'module')).to.match(
      /^<script type="module" src="http:\/\/[^/]+\/lib\/avance\.js"/,
    );
    expect(await chosen(share, 'embed', 'classic')).to.match(
      /^<script defer src="http[^"]+avance\.iife\.js"/,
    );
    expect(await chosen(share, 'embed', 'iframe')).to.match(
      /^<iframe src="http:\/\/[^/]+\/card\.html" title="[^"]/,
    );
    expect(await chosen(share, 'embed', 'html'))
      .to.match(/^<table/)
      .and.not.match(/<script|<indicator-/);
    const without = await cardAnd();
    expect(all(without, '[part=embed] option').map(({textContent}) => textContent)).to.have.length(3);
  });

  it('pins the edition that is shown, and refuses to pin another', async () => {
    const share = await cardAnd();
    const box = inside<HTMLInputElement>(share, '[type=checkbox]');
    box.click();
    const code = (): string => inside<HTMLTextAreaElement>(share, '[part=embed] textarea').value;
    while (!code().includes('integrity="sha256-')) await new Promise((later) => setTimeout(later));
    const [, integrity = ''] = /integrity="(sha256-[^"]+)"/.exec(code()) ?? [];
    const pinned = await fixture<IndicatorCard>(
      html`<indicator-card
        src=${`${url}2`}
        integrity=${integrity}
        loading="eager"
        locale="es-PE"
      ></indicator-card>`,
    );
    expect(all(pinned, '.card')).to.have.length(1);
    box.click();
    await share.updateComplete;
    expect(code()).to.not.contain('integrity');
    replaced(window, 'fetch', () =>
      Promise.resolve(new Response(JSON.stringify({...pnmnna, title: 'Otro'}))),
    );
    box.click();
    while (!shown(share, '.notice')) await new Promise((later) => setTimeout(later));
    expect(shown(share, '.notice')).to.match(/^El documento cambió/);
    expect(box.checked).to.equal(false);
  });

  it('copies into the clipboard and says so in a live region', async () => {
    const share = await cardAnd();
    const copied: string[] = [];
    replaced(navigator, 'clipboard', {writeText: async (text: string) => void copied.push(text)});
    await press(share, '[data-kind=plain]', 'indicator-share');
    expect(copied).to.deep.equal([inside<HTMLTextAreaElement>(share, '[part=citation] textarea').value]);
    expect(inside(share, '.notice').getAttribute('role')).to.equal('status');
    expect(shown(share, '.notice')).to.equal('Copiado.');
  });

  it('selects the text for the reader where nothing may be copied', async () => {
    const share = await cardAnd();
    inside<HTMLDetailsElement>(share, 'details').open = true;
    replaced(navigator, 'clipboard', undefined);
    replaced(document, 'execCommand', () => false);
    await press(share, '[data-kind=link]', 'indicator-share');
    const field = inside<HTMLInputElement>(share, '[part=link] input');
    expect(share.shadowRoot?.activeElement).to.equal(field);
    expect([field.selectionStart, field.selectionEnd]).to.deep.equal([0, field.value.length]);
    expect(shown(share, '.notice')).to.match(/El texto está seleccionado/);
  });

  it('tells the page what was copied, from which kind', async () => {
    const share = await cardAnd();
    replaced(navigator, 'clipboard', {writeText: async () => undefined});
    const events = await eventsDuring<Event & {readonly kind: string}>('indicator-share', async () => {
      await chosen(share, 'citation', 'bibtex');
      await press(share, '[data-kind=bibtex]', 'indicator-share');
      await press(share, '[data-kind=module]', 'indicator-share');
    });
    expect(events.map(({kind}) => kind)).to.deep.equal(['bibtex', 'module']);
  });

  it('hands the link to the sheet of the system where there is one', async () => {
    const sent: unknown[] = [];
    replaced(navigator, 'share', async (what: unknown) => void sent.push(what));
    const share = await cardAnd({page: 'https://host.example/card/'});
    await press(share, '[data-kind=sheet]', 'indicator-share');
    expect(sent).to.deep.equal([
      {
        title: pnmnna.indicators.find(({code}) => code === '03.04.01')?.name.es,
        url: 'https://host.example/card/',
      },
    ]);
  });

  it('cites in each style, in the reader’s language', async () => {
    const share = await cardAnd();
    expect(await chosen(share, 'citation', 'apa')).to.match(
      /^Ministerio .+\. \(2023\)\. .+ \[Conjunto de datos\]\./,
    );
    share.locale = 'en';
    await share.updateComplete;
    expect(inside<HTMLTextAreaElement>(share, '[part=citation] textarea').value).to.contain('[Data set]');
    expect(shown(share, 'summary')).to.equal('Share and download');
  });

  it('leaves its fallback content where there is nothing to share', async () => {
    const share = await shared(
      html`<indicator-card id="none" .data=${pnmnna} code="99"></indicator-card>
        <indicator-share for="none"><a href="/data.csv">CSV</a></indicator-share>`,
    );
    expect(all(share, 'summary')).to.deep.equal([]);
    expect(inside<HTMLSlotElement>(share, 'slot').assignedElements()).to.have.length(1);
  });

  for (const theme of ['light', 'dark'] as const) {
    it(`axe finds nothing in the open panel in ${theme}, nor at 320 px`, async () => {
      await resize(theme === 'dark' ? 320 : 1000, 800);
      const share = await cardAnd({theme, page: '/card.html'});
      inside<HTMLDetailsElement>(share, 'details').open = true;
      const place = share.parentElement as HTMLElement;
      place.style.background = theme === 'dark' ? '#12161c' : '#fff';
      expect(await violations(share)).to.deep.equal([]);
      expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
      await resize(1024, 768);
    }).timeout(60_000);
  }
});
