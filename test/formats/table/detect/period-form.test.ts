import {expect} from 'chai';
import {importText} from '../../../../src/formats/import-file.ts';
import {parseRole} from '../../../../src/formats/table/column-role.ts';

function importLines(lines: readonly string[], roles: Readonly<Record<string, string>> = {}) {
  const columns = new Map(
    Object.entries(roles).flatMap(([header, text]) => {
      const role = parseRole(text);
      return role ? [[header, role] as const] : [];
    }),
  );
  const {report, problems} = importText(lines.join('\n'), {columns});
  return {
    periods: report?.indicators[0]?.observations.map(({period}) => period),
    comparison: report?.indicators[0]?.comparison,
    codes: problems.map(({code}) => code),
    stops: problems.some(({stopsReport}) => stopsReport),
  };
}

const long = (...periods: readonly string[]) => [
  'Indicador;Unidad;Campaña;Valor',
  ...periods.map((period, index) => `Rendimiento;%;${period};${index + 1}`),
];
const campaign = {Campaña: 'period'};

describe('importText(a column of periods such as 2005-06)', () => {
  it('reads school years as the whole column shows them, with a problem', () => {
    const result = importLines(long('2004-05', '2005-06', '2006-07'), campaign);
    expect(result.periods).to.deep.equal(['2004/2005', '2005/2006', '2006/2007']);
    expect(result.codes).to.include('whole-years-taken');
    expect(result.stops).to.equal(false);
  });

  it('reads months where the column has months of one year', () => {
    const result = importLines(long('2005-05', '2005-06', '2005-07'), campaign);
    expect(result.periods).to.deep.equal(['2005-05', '2005-06', '2005-07']);
    expect(result.codes).to.not.include('whole-years-taken');
  });

  it('stops where the column does not decide, until the form is stated', () => {
    const lines = long('2005-06');
    expect(importLines(lines, campaign)).to.deep.include({stops: true, periods: []});
    expect(importLines(lines, campaign).codes).to.include('ambiguous-period');
    expect(importLines(lines, {Campaña: 'period:years'})).to.deep.include({
      stops: false,
      periods: ['2005/2006'],
    });
    expect(importLines(lines, {Campaña: 'period:months'})).to.deep.include({
      stops: false,
      periods: ['2005-06'],
    });
  });

  it('decides for headers together, and stops at a single one', () => {
    expect(importLines(['Indicador,2007-08,2008-09', 'A,1,2']).periods).to.deep.equal([
      '2007/2008',
      '2008/2009',
    ]);
    const single = ['Indicador,2007-08', 'A,1'];
    expect(importLines(single).stops).to.equal(true);
    expect(importLines(single, {'2007-08': 'value@2007/2008'})).to.deep.include({
      stops: false,
      periods: ['2007/2008'],
    });
  });
});

describe('importText(a column of dates as spreadsheets count them)', () => {
  it('reads days, months and years by what all dates have in common', () => {
    const periods = (...serials: readonly string[]) => importLines(long(...serials), campaign).periods;
    expect(periods('43900', '43931')).to.deep.equal(['2020-03-10', '2020-04-10']);
    expect(periods('43891', '43922')).to.deep.equal(['2020-03', '2020-04']);
    expect(periods('43466', '43831')).to.deep.equal(['2019', '2020']);
    expect(importLines(long('43900', '43931'), campaign).codes).to.include('serial-dates-taken');
  });

  it('does not take other numbers for dates', () => {
    expect(importLines(long('43900', '2021'), campaign).stops).to.equal(true);
    expect(importLines(long('12345', '12346'), campaign).stops).to.equal(true);
  });
});

describe('importText(a series of years and quarters)', () => {
  it('warns, and compares the last two periods of one length', () => {
    const result = importLines(long('2018', '2019', '2020-T1', '2019-T4'), campaign);
    expect(result.codes).to.include('mixed-periods');
    expect(result.comparison).to.deep.include({from: '2019-Q4', to: '2020-Q1'});
    expect(importLines(long('2019', '2020', '2021-T1'), campaign).comparison).to.deep.include({
      from: '2019',
      to: '2020',
    });
  });

  it('adds no problem to periods of one length', () => {
    expect(importLines(long('2020-T1', '2020-T2'), campaign).codes).to.not.include('mixed-periods');
  });
});
