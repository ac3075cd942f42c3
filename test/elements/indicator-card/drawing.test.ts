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
import {cardTable} from '../../../src/render/fallback-table.ts';
import {assess} from '../../../src/model/analysis/assessment.ts';
import {readReport} from '../../../src/model/report/read/report.ts';
import type {Report} from '../../../src/model/report/report.ts';
import {palette} from '../../../src/elements/base/palette.ts';
import {resolveLocale} from '../../../src/text/i18n/locale.ts';
import '../../../src/define/indicator-card.ts';
import '../../../src/define/indicator-table.ts';
import {fixture} from '../../support/fixture.ts';
import {folded, inside, shown} from '../../support/shadow-text.ts';

/** Where the marks of a bar lie, in percent of its track: name, start, length. */
type Marks = readonly (readonly [string, number, number])[];

const width = 640;
const trackLength = width - 48;

function liveMarks(element: Element): Marks {
  return marks(inside(element, '.bar'), (text) => parseFloat(text));
}

function drawnMarks(drawing: Document): Marks {
  const bar = drawing.querySelector('.bar');
  return bar ? marks(bar, (text) => (parseFloat(text) / trackLength) * 100) : [];
}

/** A rectangle without a width is not painted. The lines of values have a width in px, in a page and in a file. */
function marks(bar: Element, percent: (length: string) => number): Marks {
  return [...bar.querySelectorAll('rect[class][width], circle[class]')].map((mark) => {
    const name = mark.getAttribute('class') ?? '';
    const isLine = mark.hasAttribute('transform');
    const start = mark.getAttribute(mark.localName === 'circle' ? 'cx' : 'x') ?? '';
    return [name, percent(start), isLine ? 0 : percent(mark.getAttribute('width') ?? '') || 0];
  });
}

function drawing(code: string): Document {
  const parsed = new DOMParser().parseFromString(code, 'image/svg+xml');
  expect(parsed.querySelector('parsererror'), code).to.equal(null);
  return parsed;
}

/** Without its spaces: a word that no line holds is broken. */
function drawnText(parsed: Document): string {
  const lines = [...parsed.querySelectorAll('text')];
  return lines
    .map(({textContent}) => textContent)
    .join('')
    .replace(/\s/g, '');
}

const files = {pnmnna, targets, flags, units, 'long-names': longNames};

for (const [name, data] of Object.entries(files)) {
  const report = readReport(data).report as Report;
  const told = {report, locale: resolveLocale('es-PE', report.defaultLanguage)};

  describe(`the card of each indicator of ${name}.json, on a page and in files`, () => {
    for (const indicator of report.indicators) {
      const card = (): Promise<IndicatorCard> =>
        fixture(html`<indicator-card .data=${data} code=${indicator.id} locale="es-PE"></indicator-card>`);

      it(`cardSvg() of ${indicator.id} has all the words of the live card, and its bar`, async () => {
        const element = await card();
        const parsed = drawing(cardSvg(assess(indicator), told, drawContext(palette('light'), width)));
        expect(drawnText(parsed)).to.equal(shown(element).replace(/\s/g, ''));
        expect(parsed.querySelector('desc')?.textContent).to.contain(shown(element, '[part=sentence]'));
        const [live, drawn] = [liveMarks(element), drawnMarks(parsed)];
        expect(drawn.map(([mark]) => mark)).to.eql(live.map(([mark]) => mark));
        drawn.forEach(([mark, start, length], index) => {
          expect(start, mark).to.be.closeTo(live[index]?.[1] ?? NaN, 0.002);
          expect(length, mark).to.be.closeTo(live[index]?.[2] ?? NaN, 0.002);
        });
      });

      it(`cardTable() of ${indicator.id} says what the live card says`, async () => {
        const element = await card();
        const table = new DOMParser().parseFromString(cardTable(assess(indicator), told), 'text/html');
        const text = folded(table.body.textContent ?? '');
        for (const part of ['heading', 'verdict', 'sentence', 'source'])
          expect(text, part).to.contain(shown(element, `[part=${part}]`));
        const value = shown(element, '[part=value] > :first-child');
        expect(text).to.contain(value);
      });
    }
  });
}
