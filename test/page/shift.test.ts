import {expect} from 'chai';
import {embedSnippet, type EmbedFormat, type EmbedSource} from '../../src/render/embed/embed-code.ts';
import {reportJson} from '../../src/model/report/serialize.ts';
import {
  shareSubject,
  subjectTable,
  subjectTitle,
  type ShareSubject,
  type SubjectTag,
} from '../../src/render/embed/share-subject.ts';
import {readReport} from '../../src/model/report/read/report.ts';
import {ownElements} from '../support/page.ts';
import {spanish} from '../support/languages.ts';
import pnmnna from '../../data/pnmnna-2023.json' with {type: 'json'};

const url = '/data/pnmnna-2023.json';
const {report} = readReport(pnmnna);

function shared(tag: SubjectTag, code: string): ShareSubject {
  const found = report && shareSubject(report, {tag, code});
  if (!found) throw new Error(code);
  return found;
}

function snippet(shape: EmbedFormat, one: ShareSubject, source: EmbedSource): string {
  const embed = {
    tag: one.tag,
    attributes: new Map(one.code === null ? [] : [['code', one.code]]),
    source,
    scripts: '/dist/',
    page: null,
    title: subjectTitle(one, spanish),
    fallback: subjectTable(one, spanish),
  };
  return embedSnippet(shape, embed, spanish) ?? '';
}

/** The script that a snippet brings, which a slow line, or a page that loads it late, brings after the rest. */
function parted(code: string): readonly [string, string] {
  const [, src = ''] = /<script[^>]* src="([^"]+)"/.exec(code) ?? [];
  return [code.replace(/<script[^>]* src="[^"]+"><\/script>\n/, ''), src];
}

interface Shifts {
  /** What the browser counts, where it counts at all. */
  readonly score: number;
  /** How far what stands below has moved in sight, in px. */
  readonly moved: number;
}

const habits =
  '<style>body { font: 16px/1.6 Georgia, serif } p, table { margin: 1rem 0 } td, th { padding: 6px }</style>';

/** Loads the snippet's page without its script, sees it painted, then brings the script. */
async function shifts(code: string, width: number, style = ''): Promise<Shifts> {
  const [markup, src] = parted(code);
  const frame = document.createElement('iframe');
  Object.assign(frame.style, {position: 'fixed', inset: '0 auto auto 0', border: '0'});
  Object.assign(frame, {width: String(width), height: '640'});
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  frame.srcdoc = `<!doctype html><html lang="es">${style}<body><p>Antes</p>\n${markup}<p id="after">Después</p></body></html>`;
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument as Document;
  const view = frame.contentWindow as Window & typeof globalThis;
  const after = page.getElementById('after') as HTMLElement;
  await painted(view);
  let score = 0;
  const add = (list: PerformanceObserverEntryList): void => {
    for (const entry of list.getEntries())
      score += (entry as PerformanceEntry & {readonly value: number}).value;
  };
  const observer = new view.PerformanceObserver(add);
  if (view.PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
    observer.observe({type: 'layout-shift', buffered: true});
  const seen = (): number => Math.min(after.getBoundingClientRect().top, view.innerHeight);
  const before = seen();
  const script = page.createElement('script');
  if (!src.includes('.iife.')) script.type = 'module';
  script.src = src;
  page.head.append(script);
  const [element] = ownElements(page);
  await view.customElements.whenDefined(element?.localName ?? '');
  await painted(view);
  await element?.ready;
  await painted(view);
  await painted(view);
  const moved = Math.abs(seen() - before);
  frame.remove();
  return {score, moved};
}

function painted(view: Window): Promise<void> {
  return new Promise((done) => view.requestAnimationFrame(() => view.requestAnimationFrame(() => done())));
}

const card = shared('indicator-card', '03.07.02');
const inline = {json: reportJson(card.report)};
const slow = `/__answer?delay=300&body=${encodeURIComponent(inline.json)}`;

const ways: readonly (readonly [string, string])[] = [
  ['a module', snippet('module', card, {url, integrity: null})],
  ['a classic script', snippet('classic', card, {url, integrity: null})],
  ['data in the page', snippet('module', card, inline)],
  ['slow data', snippet('classic', card, {url: slow, integrity: null})],
];

describe('a page below a snippet', () => {
  for (const [way, code] of ways)
    for (const width of [320, 900])
      it(`does not move when the card comes by ${way}, at ${width} px`, async () => {
        expect(await shifts(code, width)).to.deep.equal({score: 0, moved: 0});
      });

  for (const code of ['03.01.01', '03.07.04', '03.07.08', '04.01.02'])
    it(`does not move for ${code}, on a page with habits of its own`, async () => {
      const code1 = snippet('module', shared('indicator-card', code), {url, integrity: null});
      for (const width of [320, 900])
        expect(await shifts(code1, width, habits)).to.deep.equal({score: 0, moved: 0});
    });

  for (const [tag, code] of [
    ['objective-summary', '03'],
    ['objective-summary', '04'],
    ['indicator-table', '03'],
    ['indicator-table', '04'],
    ['policy-report', ''],
  ] as const)
    it(`is not seen to move for ${tag} ${code}`, async () => {
      const code1 = snippet('module', shared(tag, code), {url, integrity: null});
      for (const width of [320, 900]) expect(await shifts(code1, width)).to.deep.equal({score: 0, moved: 0});
    });

  it('moves where the fallback keeps no place: what is measured can be told', async () => {
    const code = snippet('module', card, {url, integrity: null}).replace(
      / slot="fallback"| (height|cellpadding)="\d+"/g,
      '',
    );
    expect((await shifts(code, 320)).moved).to.be.above(20);
  });
});
