import {read as readBook, utils} from '@e965/xlsx';
import {expect} from 'chai';
import pnmnna from '../../../data/pnmnna-2023.json' with {type: 'json'};
import {drawContext} from '../../../src/render/svg/layout.ts';
import {shareFile} from '../../../src/render/embed/share-file.ts';
import {shareFormats, type ShareFormat} from '../../../src/render/embed/share-formats.ts';
import {shareSubject, type ShareSubject} from '../../../src/render/embed/share-subject.ts';
import type {ShareSelection} from '../../../src/render/embed/subject-tags.ts';
import {importText} from '../../../src/formats/import-file.ts';
import {readReport} from '../../../src/model/report/read/report.ts';
import {palette} from '../../../src/elements/base/palette.ts';
import {text} from '../../support/indicator.ts';
import {requireReport} from '../../support/rows.ts';
import {sourceRows} from '../../support/source-rows.ts';
import {spanish} from '../../support/languages.ts';

const report = requireReport(pnmnna);

function subjectOf(selection: ShareSelection, source = report): ShareSubject {
  const subject = shareSubject(source, selection);
  if (!subject) throw new Error('no subject');
  return subject;
}

function fileContent(format: ShareFormat, subject: ShareSubject): string {
  return shareFile(format, subject, {
    locale: spanish,
    canvas: drawContext(palette('light')),
    ratio: null,
    headline: '',
  }).content;
}

type Cells = readonly (string | number | undefined)[];

/** The rows that a spreadsheet reads from a CSV text. */
function spreadsheetRows(csv: string): readonly Cells[] {
  const workbook = readBook(csv, {type: 'string', raw: false});
  const sheet = workbook.Sheets[workbook.SheetNames[0] ?? ''];
  return sheet ? utils.sheet_to_json<string[]>(sheet, {header: 1}) : [];
}

const wholeReport = subjectOf({tag: 'policy-report', code: ''});

describe('shareFile(format, subject, picture)', () => {
  for (const format of ['csv', 'csv-excel'] as const) {
    it(`writes ${format} that a spreadsheet opens with numeric cells, including negative numbers, and every verdict`, () => {
      const [head = [], ...rows] = spreadsheetRows(fileContent(format, wholeReport));
      const column = (name: string): number => head.indexOf(name);
      expect(rows).to.have.length(18);
      sourceRows.forEach(({code, from, to, printed: publishedChange}, index) => {
        const row = rows[index] ?? [];
        expect(row[column('Código')]).to.equal(code);
        expect(row[column('Resultado 2021')]).to.equal(from ?? '-');
        expect(row[column('Resultado 2022')]).to.equal(to ?? '-');
        expect(row[column('Variación 2021-2022')]).to.equal(
          publishedChange === null ? undefined : Number(publishedChange),
        );
        expect(row[column('Valoración')]).to.be.a('string');
      });
      expect(rows[3]?.[column('Resumen')]).to.contain('un valor más bajo es mejor');
    });
  }

  it('writes CSV without formulas for any text of the document', () => {
    const [first] = report.indicators;
    if (!first) throw new Error('empty');
    const formulas = ['=HYPERLINK("http://x")', '+1+1', '@SUM(A1)', '-2+3', '\tx'];
    const indicators = formulas.map((name, index) => ({...first, id: `i-${index}`, name: text(name)}));
    const content = fileContent(
      'csv-excel',
      subjectOf({tag: 'policy-report', code: ''}, {...report, indicators}),
    );
    const workbook = readBook(content, {type: 'string', cellFormula: true});
    const sheet = workbook.Sheets[workbook.SheetNames[0] ?? ''] ?? {};
    const cells = Object.values(sheet) as readonly {readonly f?: string; readonly v?: unknown}[];
    expect(cells.filter(({f}) => f)).to.deep.equal([]);
    expect(cells.filter(({v}) => typeof v === 'string' && /^[=+@\t]|^-./.test(v))).to.deep.equal([]);
  });

  it('writes CSV that imports as the same values', () => {
    const result = importText(fileContent('csv', wholeReport));
    const figures = (indicators: typeof report.indicators) =>
      indicators.map(({code, observations}) => [
        code,
        observations.map(({period, value}) => [period, value]),
      ]);
    expect(figures(result.report?.indicators ?? [])).to.deep.equal(figures(report.indicators));
    expect(result.problems.filter(({code}) => code === 'unknown-column')).to.deep.equal([]);
  });

  it('writes JSON with the indicators and the compared periods of the element', () => {
    const subject = subjectOf({tag: 'indicator-card', code: '03.07.02', from: '2020', to: '2021'});
    const result = readReport(JSON.parse(fileContent('json', subject)));
    expect(result.problems).to.deep.equal([]);
    expect(result.report?.indicators.map(({code}) => code)).to.deep.equal(['03.07.02']);
    expect(result.report?.groups.map(({id}) => id)).to.deep.equal(['op-03', 'li-03-07', 'se-03-07-02']);
    expect(result.report?.indicators[0]?.comparison).to.deep.equal({from: '2020', to: '2021'});
  });

  it('writes only the indicators of a group', () => {
    const subject = subjectOf({tag: 'indicator-table', code: '04'});
    expect(spreadsheetRows(fileContent('csv', subject))).to.have.length(3);
  });

  it('returns file names that are valid on every file system', () => {
    const names = shareFormats.map(
      (format) =>
        shareFile(format, subjectOf({tag: 'indicator-card', code: '03.07.02'}), {
          locale: spanish,
          canvas: drawContext(palette('light')),
          ratio: null,
          headline: '',
        }).name,
    );
    for (const name of names) expect(name).to.match(/^pe-mimp-pnmnna-2030-avance-2023-03\.07\.02\.\w{3,4}$/);
  });
});
