import {expect} from 'chai';
import {html, type TemplateResult} from 'lit';
import pnmnna from '../../../data/pnmnna-2023.json' with {type: 'json'};
import regions from '../../../data/regions.json' with {type: 'json'};
import '../../../src/define/all.ts';
import '../../../src/define/indicator-share.ts';
import type {IndicatorCard} from '../../../src/elements/indicator-card/indicator-card.ts';
import type {IndicatorShare} from '../../../src/elements/indicator-share/indicator-share.ts';
import {announcement} from '../../support/announcement.ts';
import {axeViolations} from '../../support/axe.ts';
import {countRequests, resizePage} from '../../support/browser.ts';
import {eventsDuring, fixture} from '../../support/fixture.ts';
import {queryAllShadow, collapseSpaces, queryShadow, visibleText} from '../../support/shadow-text.ts';

/** Unique per browser, because the server counts the requests of all browsers together. */
const url = `/data/pnmnna-2023.json?share=${Math.random()}`;

interface SavedFile {
  readonly name: string;
  readonly blob: Blob;
}

const restoreCallbacks: (() => void)[] = [];

/** Replaces a property until the end of the test. */
function replaceProperty(owner: object, name: string, value: unknown): void {
  const original = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, {value, configurable: true, writable: true});
  restoreCallbacks.push(() => {
    if (original) Object.defineProperty(owner, name, original);
    else Reflect.deleteProperty(owner, name);
  });
}

afterEach(() => {
  restoreCallbacks.splice(0).forEach((restore) => restore());
});

/** Replaces downloads. The returned array receives every file that is saved later. */
function captureDownloads(): readonly SavedFile[] {
  const files: SavedFile[] = [];
  const blobs = new Map<string, Blob>();
  const createObjectURL = URL.createObjectURL.bind(URL);
  replaceProperty(URL, 'createObjectURL', (blob: Blob) => {
    const blobUrl = createObjectURL(blob);
    blobs.set(blobUrl, blob);
    return blobUrl;
  });
  replaceProperty(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
    const blob = blobs.get(this.href);
    if (blob) files.push({name: this.download, blob});
  });
  return files;
}

async function renderShare(template: TemplateResult): Promise<IndicatorShare> {
  const container = await fixture<HTMLElement>(html`<div>${template}</div>`);
  const share = container.querySelector('indicator-share');
  if (!share) throw new Error('no indicator-share');
  await share.open();
  return share;
}

/** An indicator-share with these attributes, for a card beside it. */
function renderShareOfCard(attributes: Readonly<Record<string, string>> = {}): Promise<IndicatorShare> {
  const share = document.createElement('indicator-share');
  share.for = 'card';
  share.locale = 'es-PE';
  for (const [name, value] of Object.entries(attributes)) share.setAttribute(name, value);
  return renderShare(html`
    <indicator-card id="card" src=${url} code="03.04.01" loading="eager" locale="es-PE"></indicator-card>
    ${share}
  `);
}

async function clickAndWaitFor(share: IndicatorShare, selector: string, event: string): Promise<void> {
  const fired = new Promise((resolve) => share.addEventListener(event, resolve, {once: true}));
  queryShadow(share, selector).click();
  await fired;
  await share.updateComplete;
}

/** Selects an option and returns the text of the field below it. */
async function textOfOption(share: IndicatorShare, part: string, value: string): Promise<string> {
  const select = queryShadow<HTMLSelectElement>(share, `[part=${part}] select`);
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await share.updateComplete;
  return queryShadow<HTMLTextAreaElement>(share, `[part=${part}] textarea`).value;
}

async function downloadFile(share: IndicatorShare, format: string): Promise<SavedFile> {
  const files = captureDownloads();
  await clickAndWaitFor(share, `[data-format=${format}]`, 'indicator-download');
  const [file] = files;
  if (!file || files.length > 1) throw new Error(`${files.length} files`);
  return file;
}

/** `#1b1f24` as computed styles write it; other paints unchanged. */
function rgb(paint: string): string {
  const [, ...parts] = /^#(..)(..)(..)$/.exec(paint) ?? [];
  return parts.length > 0
    ? `rgb(${parts.map((part) => parseInt(part, 16)).join(', ')})`
    : paint.replace('#missing-hatch', '"#missing-hatch"');
}

/** Expects that every text of a drawing is inside it and meets no other text. */
function expectSeparateTexts(svg: string, width: number, height: number): void {
  const drawing = document.importNode(
    new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement,
    true,
  );
  document.body.append(drawing);
  const origin = drawing.getBoundingClientRect();
  const boxes = [...drawing.querySelectorAll('text')].map((text) => {
    const {left, right, top, bottom} = text.getBoundingClientRect();
    return {text: text.textContent, left, right, top, bottom};
  });
  drawing.remove();
  expect(boxes.length).to.be.above(5);
  boxes.forEach(({text, left, right, top, bottom}, index) => {
    expect(left, text).to.be.at.least(origin.left + 20);
    expect(right, text).to.be.at.most(origin.left + width - 20);
    expect(top, text).to.be.at.least(origin.top);
    expect(bottom, text).to.be.at.most(origin.top + height);
    // The height of a text box includes the space above and below its letters.
    const meeting = boxes
      .slice(index + 1)
      .filter(
        (other) =>
          Math.min(right, other.right) - Math.max(left, other.left) > 1 &&
          Math.min(bottom, other.bottom) - Math.max(top, other.top) > 0.4 * (bottom - top),
      );
    expect(meeting.map((other) => `${text} | ${other.text}`)).to.deep.equal([]);
  });
}

describe('<indicator-share>', () => {
  it('shares the content of the element in its for attribute without a further request', async () => {
    const share = await renderShareOfCard();
    const code = queryShadow<HTMLTextAreaElement>(share, '[part=embed] textarea').value;
    expect(code).to.contain(`src="${new URL(url, location.href).href}"`);
    expect(code).to.contain('code="03.04.01"');
    expect(collapseSpaces(code))
      .to.contain('<td>−0.4 p. p.<span hidden>; </span></td>')
      .and.contain('<td>Mejora<span hidden>; </span></td>');
    expect(await countRequests(url)).to.equal(1);
  });

  it('shares its parent element, the report of a provider, or its own data', async () => {
    const shareInCard = await renderShare(
      html`<indicator-card .data=${pnmnna} code="03.07.02"
        ><indicator-share slot="actions"></indicator-share
      ></indicator-card>`,
    );
    expect(queryShadow<HTMLTextAreaElement>(shareInCard, 'textarea').value).to.contain(
      '<indicator-card code="03.07.02"',
    );
    const shareInProvider = await renderShare(
      html`<indicator-data .data=${pnmnna}><indicator-share></indicator-share></indicator-data>`,
    );
    expect(queryShadow<HTMLTextAreaElement>(shareInProvider, 'textarea').value).to.contain(
      '<policy-report locale',
    );
    const shareWithData = await renderShare(html`<indicator-share .data=${pnmnna}></indicator-share>`);
    expect((await downloadFile(shareWithData, 'csv')).name).to.equal('pe-mimp-pnmnna-2030-avance-2023.csv');
  });

  it('finds an element that is added later, and updates when that element changes', async () => {
    const container = await fixture<HTMLElement>(html`<div></div>`);
    const share = document.createElement('indicator-share');
    share.for = 'late';
    container.append(share);
    await share.updateComplete;
    expect(queryAllShadow(share, 'summary')).to.deep.equal([]);
    const card = document.createElement('indicator-card') as IndicatorCard;
    Object.assign(card, {id: 'late', data: pnmnna, code: '03.07.02', locale: 'es-PE'});
    container.append(card);
    await share.open();
    expect((await downloadFile(share, 'csv')).name).to.contain('03.07.02');
    card.code = '03.01.01';
    await card.updateComplete;
    queryShadow<HTMLDetailsElement>(share, 'details').open = false;
    await share.open();
    expect(queryShadow<HTMLTextAreaElement>(share, 'textarea').value).to.contain('code="03.01.01"');
  });

  it('CSV, JSON and SVG of a card contain what the card shows', async () => {
    const share = await renderShareOfCard();
    const card = document.querySelector<IndicatorCard>('#card');
    const sentence = card ? visibleText(card, '[part=sentence]') : '';
    const csv = await (await downloadFile(share, 'csv')).blob.text();
    expect(csv).to.contain(sentence).and.contain('17.2,16.8,-0.4,"Mejora"');
    expect(csv.trim().split('\r\n')).to.have.length(2);
    const svg = await (await downloadFile(share, 'svg')).blob.text();
    expect(
      collapseSpaces(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement.textContent ?? ''),
    )
      .to.contain('−0.4 p. p.')
      .and.contain(sentence);
    const json = await (await downloadFile(share, 'json')).blob.text();
    const cardFromJson = await fixture<IndicatorCard>(
      html`<indicator-card .data=${JSON.parse(json)} locale="es-PE"></indicator-card>`,
    );
    expect(visibleText(cardFromJson, '.card')).to.equal(card && visibleText(card, '.card'));
  });

  it('CSV for Excel has a byte order mark and semicolons', async () => {
    const {blob, name} = await downloadFile(await renderShareOfCard(), 'csv-excel');
    const [first, second, third] = new Uint8Array(await blob.arrayBuffer());
    expect([first, second, third]).to.deep.equal([0xef, 0xbb, 0xbf]);
    expect(name).to.match(/\.csv$/);
    expect(await blob.text()).to.contain('17.2;16.8;-0.4;"Mejora"');
  });

  it('PNG has twice the size of the drawing', async () => {
    const {blob} = await downloadFile(await renderShareOfCard(), 'png');
    expect(blob.type).to.equal('image/png');
    const image = await createImageBitmap(blob);
    expect(image.width).to.equal(1280);
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const {data} = context?.getImageData(0, 0, image.width, image.height) ?? {data: []};
    expect(new Set(data.filter((_, index) => index % 4 === 0)).size).to.be.above(20);
  });

  it('shows a notice when the page blocks PNG files, and saves no file', async () => {
    const share = await renderShareOfCard();
    const files = captureDownloads();
    replaceProperty(HTMLImageElement.prototype, 'decode', () => Promise.reject(new DOMException('blocked')));
    const events = await eventsDuring('indicator-download', async () => {
      queryShadow(share, '[data-format=png]').click();
      while (!visibleText(share, '.notice')) await new Promise((resolve) => setTimeout(resolve));
    });
    expect(visibleText(share, '.notice')).to.match(
      /^Esta página no permite crear imágenes PNG\. Descargue el SVG/,
    );
    expect([files, events]).to.deep.equal([[], []]);
  });

  for (const [ratio, width, height] of [
    ['1:1', 1080, 1080],
    ['4:5', 1080, 1350],
    ['16:9', 1920, 1080],
  ] as const)
    it(`saves a picture of ${ratio} of each drawn element, in which no text is cut or meets another`, async () => {
      for (const [tag, data, code] of [
        ['indicator-card', pnmnna, '03.07.03'],
        ['indicator-trend', pnmnna, '03.07.03'],
        ['variation-chart', pnmnna, ''],
        ['indicator-map', regions, '01.02'],
        ['indicator-ranking', regions, '01.02'],
      ] as const) {
        const element = document.createElement(tag);
        Object.assign(element, {id: tag, data, code, locale: 'es-PE'});
        const share = await renderShare(
          html`${element}<indicator-share for=${tag} locale="es-PE"></indicator-share>`,
        );
        const select = queryShadow<HTMLSelectElement>(share, '[part=downloads] select');
        select.value = ratio;
        select.dispatchEvent(new Event('change'));
        await share.updateComplete;
        const {blob, name} = await downloadFile(share, 'png');
        expect(name).to.match(new RegExp(`-${ratio.replace(':', 'x')}\\.png$`));
        const image = await createImageBitmap(blob);
        expect([image.width, image.height]).to.deep.equal([width, height]);
        const svg = await (await downloadFile(share, 'svg')).blob.text();
        expectSeparateTexts(svg, width, height);
      }
    });

  it('files of a map and of a ranking have the figures of the element, and those of all places in the data', async () => {
    const places = await fixture<HTMLElement>(
      html`<div>
        <indicator-map id="map" .data=${regions} code="01.02" place="08" locale="es-PE"></indicator-map>
        <indicator-ranking id="ranking" .data=${regions} code="01.02" locale="es-PE"></indicator-ranking>
        <indicator-share for="map" locale="es-PE"></indicator-share>
        <indicator-share for="ranking" locale="es-PE"></indicator-share>
      </div>`,
    );
    const shares = [...places.querySelectorAll('indicator-share')];
    const files: string[] = [];
    for (const share of shares) {
      await share.open();
      files.push(await (await downloadFile(share, 'svg')).blob.text());
    }
    const [map, ranking] = files;
    const figures = queryAllShadow(places.firstElementChild as HTMLElement, '.place .figure').map(
      ({textContent}) => textContent,
    );
    expect(figures).to.have.lengthOf(23);
    const drawn = new DOMParser().parseFromString(map ?? '', 'image/svg+xml');
    expect([...drawn.querySelectorAll('.figure')].map(({textContent}) => textContent)).to.deep.equal(figures);
    // The colours of a light page and of its file are the same.
    const painted = queryAllShadow(places.firstElementChild as HTMLElement, '.place .ground').map(
      (ground) => getComputedStyle(ground).fill,
    );
    const inFile = [...document.importNode(drawn.documentElement, true).querySelectorAll('.ground')];
    expect(inFile.slice(0, 25).map((ground) => rgb(ground.getAttribute('fill') ?? ''))).to.deep.equal(
      painted,
    );
    expect(map).to.contain('Moquegua, reservado.').and.contain('2 sin dato');
    expect(ranking).to.contain('4. Cusco, 25.9 por ciento').and.contain('>Perú</tspan>');
    const [mapShare] = shares as [IndicatorShare];
    const json = await (await downloadFile(mapShare, 'json')).blob.text();
    expect(json.match(/"place": "\d+"/g)).to.deep.equal(
      JSON.stringify(regions.indicators[1], null, 2).match(/"place": "\d+"/g),
    );
    expect(await textOfOption(mapShare, 'embed', 'module')).to.match(/<indicator-map [^>]*code="01.02"/);
  });

  it('offers images for drawn elements, and only the formats and shapes of its attributes', async () => {
    const tableShare = await renderShare(
      html`<indicator-table .data=${pnmnna} code="04"><indicator-share></indicator-share></indicator-table>
        <indicator-share .data=${pnmnna}></indicator-share>`,
    );
    const offeredFormats = (share: IndicatorShare) =>
      queryAllShadow(share, '[data-format]').map(({dataset}) => dataset['format']);
    const reportShare = [...document.querySelectorAll('indicator-share')].at(-1) as IndicatorShare;
    await reportShare.open();
    expect(offeredFormats(reportShare)).to.deep.equal(['csv', 'csv-excel', 'json']);
    expect(tableShare).to.not.equal(reportShare);
    const limitedShare = await renderShareOfCard({formats: 'json csv', shapes: 'html'});
    expect(offeredFormats(limitedShare)).to.deep.equal(['csv', 'json']);
    expect(queryAllShadow(limitedShare, '[part=embed] option')).to.have.length(1);
    const emptyShare = await renderShareOfCard({formats: 'none', shapes: 'none'});
    expect(queryAllShadow(emptyShare, '[part=downloads], [part=embed]')).to.deep.equal([]);
  });

  it('offers each shape of the embed code, and an iframe only with the page attribute', async () => {
    const share = await renderShareOfCard({scripts: '/lib', page: '/card.html'});
    expect(await textOfOption(share, 'embed', 'module')).to.match(
      /^<script type="module" src="http:\/\/[^/]+\/lib\/avance\.js"/,
    );
    expect(await textOfOption(share, 'embed', 'classic')).to.match(
      /^<script defer src="http[^"]+avance\.iife\.js"/,
    );
    expect(await textOfOption(share, 'embed', 'iframe')).to.match(
      /^<iframe src="http:\/\/[^/]+\/card\.html" title="[^"]/,
    );
    expect(await textOfOption(share, 'embed', 'html'))
      .to.match(/^<table/)
      .and.not.match(/<script|<indicator-/);
    const shareWithoutPage = await renderShareOfCard();
    expect(
      queryAllShadow(shareWithoutPage, '[part=embed] option').map(({textContent}) => textContent),
    ).to.have.length(3);
  });

  it('pins the loaded edition, and unchecks the box with a notice when the document has changed', async () => {
    const share = await renderShareOfCard();
    const checkbox = queryShadow<HTMLInputElement>(share, '[type=checkbox]');
    checkbox.click();
    const embedCode = (): string => queryShadow<HTMLTextAreaElement>(share, '[part=embed] textarea').value;
    while (!embedCode().includes('integrity="sha256-')) await new Promise((resolve) => setTimeout(resolve));
    const [, integrity = ''] = /integrity="(sha256-[^"]+)"/.exec(embedCode()) ?? [];
    const pinnedCard = await fixture<IndicatorCard>(
      html`<indicator-card
        src=${`${url}2`}
        integrity=${integrity}
        loading="eager"
        locale="es-PE"
      ></indicator-card>`,
    );
    expect(queryAllShadow(pinnedCard, '.card')).to.have.length(1);
    checkbox.click();
    await share.updateComplete;
    expect(embedCode()).to.not.contain('integrity');
    replaceProperty(window, 'fetch', () =>
      Promise.resolve(new Response(JSON.stringify({...pnmnna, title: 'Otro'}))),
    );
    checkbox.click();
    while (!visibleText(share, '.notice')) await new Promise((resolve) => setTimeout(resolve));
    expect(visibleText(share, '.notice')).to.match(/^Los datos cambiaron/);
    expect(checkbox.checked).to.equal(false);
  });

  it('copies to the clipboard and announces it in a live region', async () => {
    const share = await renderShareOfCard();
    const copied: string[] = [];
    replaceProperty(navigator, 'clipboard', {writeText: async (text: string) => void copied.push(text)});
    await clickAndWaitFor(share, '[data-kind=plain]', 'indicator-share');
    expect(copied).to.deep.equal([queryShadow<HTMLTextAreaElement>(share, '[part=citation] textarea').value]);
    expect(visibleText(share, '.notice')).to.equal('Copiado.');
    expect(await announcement(share)).to.equal('Copiado.');
  });

  it('selects the text when copying is not allowed', async () => {
    const share = await renderShareOfCard();
    queryShadow<HTMLDetailsElement>(share, 'details').open = true;
    replaceProperty(navigator, 'clipboard', undefined);
    replaceProperty(document, 'execCommand', () => false);
    await clickAndWaitFor(share, '[data-kind=link]', 'indicator-share');
    const field = queryShadow<HTMLInputElement>(share, '[part=link] input');
    expect(share.shadowRoot?.activeElement).to.equal(field);
    expect([field.selectionStart, field.selectionEnd]).to.deep.equal([0, field.value.length]);
    expect(visibleText(share, '.notice')).to.match(/Copie con el teclado el texto seleccionado/);
  });

  it('indicator-share carries the kind of the copied text', async () => {
    const share = await renderShareOfCard();
    replaceProperty(navigator, 'clipboard', {writeText: async () => undefined});
    const events = await eventsDuring<Event & {readonly kind: string}>('indicator-share', async () => {
      await textOfOption(share, 'citation', 'bibtex');
      await clickAndWaitFor(share, '[data-kind=bibtex]', 'indicator-share');
      await clickAndWaitFor(share, '[data-kind=module]', 'indicator-share');
    });
    expect(events.map(({kind}) => kind)).to.deep.equal(['bibtex', 'module']);
  });

  it('passes the link to navigator.share when it exists', async () => {
    const sharedData: unknown[] = [];
    replaceProperty(navigator, 'share', async (data: unknown) => void sharedData.push(data));
    const share = await renderShareOfCard({page: 'https://host.example/card/'});
    await clickAndWaitFor(share, '[data-kind=sheet]', 'indicator-share');
    expect(sharedData).to.deep.equal([
      {
        title: pnmnna.indicators.find(({code}) => code === '03.04.01')?.name.es,
        url: 'https://host.example/card/',
      },
    ]);
  });

  it('has citations in the selected style and in its locale', async () => {
    const share = await renderShareOfCard();
    expect(await textOfOption(share, 'citation', 'apa')).to.match(
      /^Ministerio .+\. \(2023\)\. .+ \[Conjunto de datos\]\./,
    );
    share.locale = 'en';
    await share.updateComplete;
    await share.ready;
    expect(queryShadow<HTMLTextAreaElement>(share, '[part=citation] textarea').value).to.contain(
      '[Data set]',
    );
    expect(visibleText(share, 'summary')).to.equal('Share and download');
  });

  it('keeps its fallback content when its target has no data', async () => {
    const share = await renderShare(
      html`<indicator-card id="none" .data=${pnmnna} code="99"></indicator-card>
        <indicator-share for="none"><a href="/data.csv">CSV</a></indicator-share>`,
    );
    expect(queryAllShadow(share, 'summary')).to.deep.equal([]);
    expect(queryShadow<HTMLSlotElement>(share, 'slot').assignedElements()).to.have.length(1);
  });

  for (const [theme, width] of [
    ['light', 1000],
    ['dark', 320],
  ] as const) {
    it(`has no axe violations in the open panel in ${theme}, ${width} px wide`, async () => {
      await resizePage(width, 800);
      const share = await renderShareOfCard({theme, page: '/card.html'});
      queryShadow<HTMLDetailsElement>(share, 'details').open = true;
      const container = share.parentElement as HTMLElement;
      container.style.background = theme === 'dark' ? '#12161c' : '#fff';
      expect(await axeViolations(share)).to.deep.equal([]);
      expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
      await resizePage(1024, 768);
    });
  }
});
