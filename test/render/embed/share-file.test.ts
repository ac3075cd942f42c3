import {read as readBook, utils} from '@e965/xlsx';
import {expect} from 'chai';
import pnmnna from '../../../data/pnmnna-2023.json' with {type: 'json'};
import {drawContext} from '../../../src/render/svg/layout.ts';
import {shareFormats, shareFile, type ShareFormat} from '../../../src/render/embed/share-file.ts';
import {
  shareSubject,
  type ShareSelection,
  type ShareSubject,
} from '../../../src/render/embed/share-subject.ts';
import {importText} from '../../../src/formats/import-file.ts';
import {readReport} from '../../../src/model/report/read/report.ts';
import {palette} from '../../../src/elements/base/palette.ts';
import {text} from '../../support/indicator.ts';
import {read} from '../../support/rows.ts';
import {sourceRows} from '../../support/source-rows.ts';
import {spanish} from '../../support/languages.ts';

const report = read(pnmnna);

function taken(asked: ShareSelection, from = report): ShareSubject {
  const found = shareSubject(from, asked);
  if (!found) throw new Error('nothing is shown');
  return found;
}

function file(format: ShareFormat, shared: ShareSubject): string {
  return shareFile(format, shared, spanish, drawContext(palette('light'))).content;
}

type Cells = readonly (string | number | undefined)[];

/** As a spreadsheet opens it. */
function opened(csv: string): readonly Cells[] {
  const book = readBook(csv, {type: 'string', raw: false});
  const sheet = book.Sheets[book.SheetNames[0] ?? ''];
  return sheet ? utils.sheet_to_json<string[]>(sheet, {header: 1}) : [];
}

const whole = taken({tag: 'policy-report', code: ''});

describe('subjectFile', () => {
  for (const format of ['csv', 'csv-excel'] as const) {
    it(`subjectFile(${format}) opens in a spreadsheet with numbers as numbers, negatives too, and every verdict`, () => {
      const [head = [], ...rows] = opened(file(format, whole));
      const at = (name: string): number => head.indexOf(name);
      expect(rows).to.have.length(18);
      sourceRows.forEach(({code, from, to, printed}, index) => {
        const row = rows[index] ?? [];
        expect(row[at('Código')]).to.equal(code);
        expect(row[at('Resultado 2021')]).to.equal(from ?? '-');
        expect(row[at('Resultado 2022')]).to.equal(to ?? '-');
        expect(row[at('Variación 2021-2022')]).to.equal(printed === null ? undefined : Number(printed));
        expect(row[at('Valoración')]).to.be.a('string');
      });
      expect(rows[3]?.[at('Resumen')]).to.contain('bajar es lo bueno');
    });
  }

  it('subjectFile(csv) holds no formula, whatever the document says', () => {
    const [first] = report.indicators;
    if (!first) throw new Error('empty');
    const evil = ['=HYPERLINK("http://x")', '+1+1', '@SUM(A1)', '-2+3', '\tx'];
    const indicators = evil.map((name, index) => ({...first, id: `i-${index}`, name: text(name)}));
    const content = file('csv-excel', taken({tag: 'policy-report', code: ''}, {...report, indicators}));
    const book = readBook(content, {type: 'string', cellFormula: true});
    const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
    const cells = Object.values(sheet) as readonly {readonly f?: string; readonly v?: unknown}[];
    expect(cells.filter(({f}) => f)).to.deep.equal([]);
    expect(cells.filter(({v}) => typeof v === 'string' && /^[=+@\t]|^-./.test(v))).to.deep.equal([]);
  });

  it('subjectFile(csv) is imported again as the same figures', () => {
    const again = importText(file('csv', whole));
    const figures = (indicators: typeof report.indicators) =>
      indicators.map(({code, observations}) => [
        code,
        observations.map(({period, value}) => [period, value]),
      ]);
    expect(figures(again.report?.indicators ?? [])).to.deep.equal(figures(report.indicators));
    expect(again.problems.filter(({code}) => code === 'unknown-column')).to.deep.equal([]);
  });

  it('subjectFile(json) is the part that is shown, compared as it is shown', () => {
    const shared = taken({tag: 'indicator-card', code: '03.07.02', from: '2020', to: '2021'});
    const again = readReport(JSON.parse(file('json', shared)));
    expect(again.problems).to.deep.equal([]);
    expect(again.report?.indicators.map(({code}) => code)).to.deep.equal(['03.07.02']);
    expect(again.report?.groups.map(({id}) => id)).to.deep.equal(['op-03', 'li-03-07', 'se-03-07-02']);
    expect(again.report?.indicators[0]?.comparison).to.deep.equal({from: '2020', to: '2021'});
  });

  it('subjectFile() of a group has its indicators alone', () => {
    const shared = taken({tag: 'indicator-table', code: '04'});
    expect(opened(file('csv', shared))).to.have.length(3);
  });

  it('subjectFile() names files for any disk', () => {
    const names = shareFormats.map(
      (format) =>
        shareFile(
          format,
          taken({tag: 'indicator-card', code: '03.07.02'}),
          spanish,
          drawContext(palette('light')),
        ).name,
    );
    for (const name of names) expect(name).to.match(/^pe-mimp-pnmnna-2030-avance-2023-03\.07\.02\.\w{3,4}$/);
  });
});
