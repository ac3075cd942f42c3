import {expect} from 'chai';
import {html, type TemplateResult} from 'lit';
import map from '../../data/map.json' with {type: 'json'};
import pnmnna from '../../data/pnmnna-2023.json' with {type: 'json'};
import sheet from '../../data/complete-sheet.json' with {type: 'json'};
import tenYears from '../../data/ten-years.json' with {type: 'json'};
import '../../src/define/all.ts';
import '../../src/define/indicator-map.ts';
import '../../src/define/indicator-ranking.ts';
import '../../src/define/indicator-sheet.ts';
import {fixture} from '../support/fixture.ts';

const letters = /\p{Script=Arabic}/u;

/** Names of bodies, places and documents stay: those in a sentence of ours cannot be marked, and need not be (WCAG 3.1.2). */
const properNames = ['places', 'publisher', 'sources', 'organizations', 'policy'];

/** The data with their Spanish texts in Arabic only. */
function inArabic(value: unknown): never {
  if (Array.isArray(value)) return value.map(inArabic) as never;
  if (typeof value !== 'object' || value === null) return value as never;
  if (Object.hasOwn(value, 'es')) return {ar: `نص ${String((value as {es: string}).es).length}`} as never;
  const entries = Object.entries(value).map(
    ([key, field]) => [key, properNames.includes(key) ? field : inArabic(field)] as const,
  );
  return Object.fromEntries(entries) as never;
}

const report = inArabic({...pnmnna, defaultLanguage: 'ar'});
const series = inArabic({...tenYears, defaultLanguage: 'ar'});
const methods = inArabic({...sheet, defaultLanguage: 'ar'});
const places = inArabic({...map, defaultLanguage: 'ar'});

const elements: Readonly<Record<string, TemplateResult>> = {
  card: html`<indicator-card
    .data=${report}
    code="03.07.02"
    variant="full"
    actions="why sheet"
  ></indicator-card>`,
  table: html`<indicator-table .data=${report} code="03" filters></indicator-table>`,
  chart: html`<variation-chart .data=${report} code="03.07"></variation-chart>`,
  summary: html`<objective-summary .data=${report} code="03"></objective-summary>`,
  report: html`<policy-report .data=${report} no-address></policy-report>`,
  slides: html`<policy-report .data=${report} view="slides" no-address></policy-report>`,
  trend: html`<indicator-trend .data=${series}></indicator-trend>`,
  sheet: html`<indicator-sheet .data=${methods}></indicator-sheet>`,
  map: html`<indicator-map .data=${places} code="99.01"></indicator-map>`,
  ranking: html`<indicator-ranking .data=${places} code="99.01"></indicator-ranking>`,
};

/** The texts of an element and of those inside it. */
function textNodes(root: Node): readonly Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode())
    if (node instanceof Text) texts.push(node);
    else if (node instanceof Element && node.shadowRoot) texts.push(...textNodes(node.shadowRoot));
  return texts;
}

describe('texts of a report in another language than the element', () => {
  for (const [name, content] of Object.entries(elements))
    it(`have their language and direction in the ${name}`, async () => {
      const page = await fixture(html`<div lang="es-PE">${content}</div>`);
      // A message with a unit or a label of the report in it is one text.
      const texts = textNodes(page).filter(({data}) => letters.test(data) && !/[a-z]{2}/i.test(data));
      expect(texts).to.not.have.length(0);
      const unmarked = texts.filter(({parentElement}) => {
        const marked = parentElement?.closest('[lang]');
        if (marked?.getAttribute('lang') !== 'ar') return true;
        // An option is laid out by the browser, by its letters.
        return marked.localName !== 'option' && getComputedStyle(marked).direction !== 'rtl';
      });
      expect(
        unmarked.map(
          ({data, parentElement}) => `${data.trim()} in ${parentElement?.outerHTML.slice(0, 90) ?? ''}`,
        ),
      ).to.deep.equal([]);
    });
});
