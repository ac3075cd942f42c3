import {expect} from 'chai';
import {html} from 'lit';
import flags from '../../../data/flags.json' with {type: 'json'};
import longNames from '../../../data/long-names.json' with {type: 'json'};
import pnmnna from '../../../data/pnmnna-2023.json' with {type: 'json'};
import targets from '../../../data/targets.json' with {type: 'json'};
import units from '../../../data/units.json' with {type: 'json'};
import type {IndicatorCard} from '../../../src/elements/indicator-card/indicator-card.ts';
import {cardSvg} from '../../../src/render/svg/card.ts';
import {drawContext} from '../../../src/render/svg/layout.ts';
import {cardTable} from '../../../src/render/fallback/table.ts';
import {assess} from '../../../src/model/analysis/assessment.ts';
import {readReport} from '../../../src/model/report/read/report.ts';
import type {Report} from '../../../src/model/report/report.ts';
import {palette} from '../../../src/elements/base/palette.ts';
import {resolveLocale} from '../../../src/text/i18n/locale.ts';
import {esPEDetails} from '../../../src/text/i18n/messages/es-PE/details.ts';
import {registerMessages} from '../../../src/text/i18n/translations.ts';
import '../../../src/define/indicator-card.ts';
import '../../../src/define/indicator-table.ts';
import {fixture} from '../../support/fixture.ts';
import {
  collapseSpaces,
  queryAllShadow,
  queryShadow,
  spokenText,
  visibleText,
} from '../../support/shadow-text.ts';

/** Class of each mark of a bar with its start and length in percent of the track. */
type Marks = readonly (readonly [className: string, start: number, length: number])[];

/** Width of the file in px. */
const width = 640;

function elementMarks(element: Element): Marks {
  return marks(queryShadow(element, '.bar'), (text) => parseFloat(text));
}

function fileMarks(svgDocument: Document): Marks {
  const bar = svgDocument.querySelector('.bar');
  const trackLength = Number(bar?.querySelector('.track, .none')?.getAttribute('width'));
  return bar ? marks(bar, (text) => (parseFloat(text) / trackLength) * 100) : [];
}

/** `toPercent` converts a length attribute. Lines have a width in px in both drawings: their length counts as 0. */
function marks(bar: Element, toPercent: (length: string) => number): Marks {
  return [...bar.querySelectorAll('rect[class][width], circle[class]')].map((mark) => {
    const className = mark.getAttribute('class') ?? '';
    const isLine = mark.getAttribute('width') === '1';
    const start = mark.getAttribute(mark.localName === 'circle' ? 'cx' : 'x') ?? '0';
    return [className, toPercent(start), isLine ? 0 : toPercent(mark.getAttribute('width') ?? '') || 0];
  });
}

function parseSvg(svg: string): Document {
  const svgDocument = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(svgDocument.querySelector('parsererror'), svg).to.equal(null);
  return svgDocument;
}

/** Text of a file without spaces, because a word that is longer than a line is split. */
function fileText(svgDocument: Document): string {
  const lines = [...svgDocument.querySelectorAll('text')];
  return lines
    .map(({textContent}) => textContent)
    .join('')
    .replace(/\s/g, '');
}

// The files are written without an element, which would load these messages.
registerMessages(esPEDetails);

const files = {pnmnna, targets, flags, units, 'long-names': longNames};

for (const [name, data] of Object.entries(files)) {
  const report = readReport(data).report as Report;
  const context = {report, locale: resolveLocale('es-PE', report.defaultLanguage)};

  describe(`Card of each indicator of ${name}.json, as element and in files`, () => {
    for (const indicator of report.indicators) {
      const renderCard = (): Promise<IndicatorCard> =>
        fixture(html`<indicator-card .data=${data} code=${indicator.id} locale="es-PE"></indicator-card>`);

      it(`cardSvg() of ${indicator.id} has the text and the bar of the element`, async () => {
        const element = await renderCard();
        const svgDocument = parseSvg(
          cardSvg(assess(indicator), context, drawContext(palette('light'), width)),
        );
        // A picture of a card has neither its line through all periods nor its plan.
        queryAllShadow(element, '[part|=trend], [part=plan]').forEach((part) => part.remove());
        // The width of the file is known: it has one of the two forms of an arrow.
        queryAllShadow(element, '[data-until]').forEach((form) => form.remove());
        expect(fileText(svgDocument)).to.equal(visibleText(element).replace(/\s/g, ''));
        expect(svgDocument.querySelector('desc')?.textContent).to.contain(
          spokenText(element, '[part=sentence]'),
        );
        const [expected, actual] = [elementMarks(element), fileMarks(svgDocument)];
        expect(actual.map(([mark]) => mark)).to.eql(expected.map(([mark]) => mark));
        actual.forEach(([mark, start, length], index) => {
          expect(start, mark).to.be.closeTo(expected[index]?.[1] ?? NaN, 0.002);
          expect(length, mark).to.be.closeTo(expected[index]?.[2] ?? NaN, 0.002);
        });
      });

      it(`cardTable() of ${indicator.id} has the texts of the element`, async () => {
        const element = await renderCard();
        const table = new DOMParser().parseFromString(cardTable(assess(indicator), context), 'text/html');
        const text = collapseSpaces(table.body.textContent ?? '');
        for (const part of ['heading', 'verdict', 'sentence'])
          expect(text, part).to.contain(spokenText(element, `[part=${part}]`));
        const value = visibleText(element, '[part=value] > :first-child');
        expect(text).to.contain(value);
      });
    }
  });
}
