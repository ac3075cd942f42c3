import {expect} from 'chai';
import {embedSnippet, type EmbedFormat, type EmbedSource} from '../../src/render/embed/embed-code.ts';
import {reportJson} from '../../src/model/report/serialize.ts';
import {shareSubject, subjectTitle, type ShareSubject} from '../../src/render/embed/share-subject.ts';
import type {SubjectTag} from '../../src/render/embed/subject-tags.ts';
import {subjectTable} from '../../src/render/embed/subject-output.ts';
import {readReport} from '../../src/model/report/read/report.ts';
import {copyDist, late, type DistCopy} from '../support/dist-copy.ts';
import {customElementsIn} from '../support/page.ts';
import {spanish} from '../support/languages.ts';
import pnmnna from '../../data/pnmnna-2023.json' with {type: 'json'};
import regions from '../../data/regions.json' with {type: 'json'};
import targets from '../../data/targets.json' with {type: 'json'};
import tenYears from '../../data/ten-years.json' with {type: 'json'};
import units from '../../data/units.json' with {type: 'json'};

const url = '/data/pnmnna-2023.json';
const {report} = readReport(pnmnna);

function shareSubjectOf(tag: SubjectTag, code: string, ofReport = report): ShareSubject {
  const subject = ofReport && shareSubject(ofReport, {tag, code});
  if (!subject) throw new Error(code);
  return subject;
}

function snippet(shape: EmbedFormat, subject: ShareSubject, source: EmbedSource): string {
  const embed = {
    tag: subject.tag,
    attributes: new Map(subject.code === null ? [] : [['code', subject.code]]),
    source,
    scripts: '/dist/',
    hints: '',
    page: null,
    title: subjectTitle(subject, spanish),
    fallback: subjectTable(subject, spanish),
  };
  return embedSnippet(shape, embed, spanish) ?? '';
}

/** Separates a snippet into its markup and the URL of its script, so that the script can load later. */
function splitScript(code: string): readonly [string, string] {
  const [, src = ''] = /<script[^>]* src="([^"]+)"/.exec(code) ?? [];
  return [code.replace(/<script[^>]* src="[^"]+"><\/script>\n/, ''), src];
}

const hasLayoutShifts = PerformanceObserver.supportedEntryTypes.includes('layout-shift');

interface Shifts {
  /** Layout shift score; 0 in browsers without the Layout Instability API. */
  readonly score: number;
  /** Visible movement of the content below the snippet, in px. */
  readonly moved: number;
}

const pageStyles =
  '<style>body { font: 16px/1.6 Georgia, serif } p, table { margin: 1rem 0 } td, th { padding: 6px }</style>';

async function openFrame(
  body: string,
  width: number,
  style = '',
): Promise<{readonly frame: HTMLIFrameElement; readonly page: Document}> {
  const frame = document.createElement('iframe');
  Object.assign(frame.style, {position: 'fixed', inset: '0 auto auto 0', border: '0'});
  Object.assign(frame, {width: String(width), height: '640'});
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  frame.srcdoc = `<!doctype html><html lang="es">${style}<body>${body}</body></html>`;
  document.body.append(frame);
  await loaded;
  return {frame, page: frame.contentDocument as Document};
}

function addScript(page: Document, src: string): void {
  const script = page.createElement('script');
  if (!src.includes('.iife.')) script.type = 'module';
  script.src = src;
  page.head.append(script);
}

/** Loads a page with a snippet, waits for its paint, then adds the script and measures the shifts. */
async function measureShifts(code: string, width: number, style = ''): Promise<Shifts> {
  const [markup, src] = splitScript(code);
  const {frame, page} = await openFrame(`<p>Antes</p>\n${markup}<p id="after">Después</p>`, width, style);
  const view = frame.contentWindow as Window & typeof globalThis;
  const after = page.getElementById('after') as HTMLElement;
  await nextPaint(view);
  let score = 0;
  const add = (list: PerformanceObserverEntryList): void => {
    for (const entry of list.getEntries())
      score += (entry as PerformanceEntry & {readonly value: number}).value;
  };
  const observer = new view.PerformanceObserver(add);
  // Not buffered: a slow parser paints the rows of the fallback one after the other, before the script.
  if (hasLayoutShifts) observer.observe({type: 'layout-shift'});
  const visibleTop = (): number => Math.min(after.getBoundingClientRect().top, view.innerHeight);
  const initialTop = visibleTop();
  addScript(page, src);
  const [element] = customElementsIn(page);
  await view.customElements.whenDefined(element?.localName ?? '');
  await nextPaint(view);
  await element?.ready;
  await nextPaint(view);
  await nextPaint(view);
  const moved = Math.abs(visibleTop() - initialTop);
  frame.remove();
  return {score, moved};
}

/** How much higher the fallback of a snippet is than the card without it, in px. */
async function spareRoom(code: string, width: number): Promise<number> {
  const [markup, src] = splitScript(code);
  const {frame, page} = await openFrame(markup, width);
  const table = page.querySelector('table') as HTMLTableElement;
  const height = table.offsetHeight;
  table.remove();
  addScript(page, src);
  const [element] = customElementsIn(page);
  await frame.contentWindow?.customElements.whenDefined('indicator-card');
  await element?.ready;
  const spare = height - (element?.shadowRoot?.querySelector('article')?.offsetHeight ?? NaN);
  frame.remove();
  return spare;
}

function nextPaint(view: Window): Promise<void> {
  return new Promise((done) => view.requestAnimationFrame(() => view.requestAnimationFrame(() => done())));
}

const card = shareSubjectOf('indicator-card', '03.07.02');
const inlineSource = {json: reportJson(card.report)};
const slowUrl = `/__answer?delay=300&body=${encodeURIComponent(inlineSource.json)}`;

/** A snippet with the scripts of a copy. */
function fromCopy(code: string, {folder}: DistCopy): string {
  return code.replace('src="/dist/', `src="${folder}`);
}

const snippets: readonly (readonly [string, string])[] = [
  ['a module', snippet('module', card, {url, integrity: null})],
  ['a classic script', snippet('classic', card, {url, integrity: null})],
  ['data in the page', snippet('module', card, inlineSource)],
  ['slow data', snippet('classic', card, {url: slowUrl, integrity: null})],
];

describe('the content below a snippet', () => {
  for (const [name, code] of snippets)
    for (const width of [320, 900])
      it(`does not move when a card loads with ${name}, at ${width} px`, async () => {
        expect(await measureShifts(code, width)).to.deep.equal({score: 0, moved: 0});
      });

  for (const code of ['03.01.01', '03.07.04', '03.07.08', '04.01.02'])
    it(`does not move when card ${code} loads on a page with its own styles`, async () => {
      const snippetCode = snippet('module', shareSubjectOf('indicator-card', code), {url, integrity: null});
      for (const width of [320, 900])
        expect(await measureShifts(snippetCode, width, pageStyles)).to.deep.equal({score: 0, moved: 0});
    });

  for (const [kind, json, codes] of [
    ['targets', targets, ['01.01', '01.04']],
    ['a series', tenYears, ['02', '04']],
    ['a long unit', units, ['03', '10']],
    ['places', regions, ['02.02']],
  ] as const)
    for (const code of codes)
      it(`does not move when card ${code} with ${kind} loads`, async () => {
        const subject = shareSubjectOf('indicator-card', code, readReport(json).report);
        const snippetCode = snippet('module', subject, {json: reportJson(subject.report)});
        for (const width of [340, 900])
          expect(await measureShifts(snippetCode, width)).to.deep.equal({score: 0, moved: 0});
      });

  for (const width of [340, 480, 900])
    it(`has at most 240 px more room than the card takes, at ${width} px`, async () => {
      for (const {code} of pnmnna.indicators) {
        const subject = shareSubjectOf('indicator-card', code);
        const markup = snippet('module', subject, {json: reportJson(subject.report)});
        expect(await spareRoom(markup, width), code).to.be.within(0, 240);
      }
    });

  for (const [tag, code] of [
    ['objective-summary', '03'],
    ['objective-summary', '04'],
    ['indicator-table', '03'],
    ['indicator-table', '04'],
    ['policy-report', ''],
  ] as const)
    it(`does not move visibly when ${tag} ${code} loads`, async () => {
      const snippetCode = snippet('module', shareSubjectOf(tag, code), {url, integrity: null});
      for (const width of [320, 900])
        expect(await measureShifts(snippetCode, width)).to.deep.equal({score: 0, moved: 0});
    });

  for (const [tag, code] of [
    ['objective-summary', '03'],
    ['indicator-table', '03'],
    ['policy-report', ''],
  ] as const)
    it(`does not move visibly when the code of ${tag}, or its language, comes after its data`, async () => {
      const copies = [{summary: late(600)}, {table: late(600)}, {en: late(600)}].map((change) =>
        copyDist(change),
      );
      const snippetCode = snippet('module', shareSubjectOf(tag, code), {url, integrity: null});
      for (const copy of await Promise.all(copies))
        for (const language of ['es-PE', 'en']) {
          const pasted = fromCopy(snippetCode, copy).replace('locale="es-PE"', `locale="${language}"`);
          expect(await measureShifts(pasted, 900)).to.deep.equal({score: 0, moved: 0});
        }
    });

  it('moves when the fallback does not reserve space, so the measurement detects shifts', async () => {
    const code = snippet('module', card, {url, integrity: null}).replace(/<table[^]*<\/table>/, '');
    const {score, moved} = await measureShifts(code, 320);
    expect(moved).to.be.above(20);
    expect(score > 0).to.equal(hasLayoutShifts);
  });
});
