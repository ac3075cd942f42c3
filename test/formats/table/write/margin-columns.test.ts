import {expect} from 'chai';
import {importText} from '../../../../src/formats/import-file.ts';
import {reportToCsv, reportToExcelCsv, reportToTidyCsv} from '../../../../src/formats/table/write/to-csv.ts';
import {readReport} from '../../../../src/model/report/read/report.ts';

function surveyReport(language: string) {
  const {report} = readReport({
    schemaVersion: '1.1.0',
    id: 'encuesta',
    defaultLanguage: language,
    title: 'Encuesta',
    groups: [],
    indicators: [
      {
        id: 'a',
        code: '01',
        name: 'Confianza en la entidad',
        unit: {kind: 'percent'},
        decimals: 1,
        observations: [
          {period: '2022', value: 11.7, lower: 10.4, upper: 13},
          {period: '2023', value: 11.5, lower: 10.1, upper: 12.9, confidence: 0.9},
        ],
      },
      {
        id: 'b',
        code: '02',
        name: 'Hogares',
        unit: {kind: 'percent'},
        decimals: 1,
        observations: [
          {period: '2022', value: 40, standardError: 0.75},
          {period: '2023', value: 41.2},
        ],
      },
    ],
  });
  if (!report) throw new Error('no report');
  return report;
}

const margins = (report: ReturnType<typeof surveyReport> | null) =>
  report?.indicators.map(({observations}) =>
    observations.map(({period, value, lower, upper, standardError, confidence}) => [
      period,
      value,
      lower,
      upper,
      standardError,
      confidence,
    ]),
  );

describe('intervals, standard errors and confidence', () => {
  for (const language of ['es', 'en'])
    for (const [name, write] of Object.entries({reportToCsv, reportToExcelCsv}))
      it(`are written by ${name} in ${language} and read back`, () => {
        const report = surveyReport(language);
        const imported = importText(write(report));
        expect(imported.problems.filter(({column}) => column !== null)).to.deep.equal([]);
        expect(margins(imported.report)).to.deep.equal(margins(report));
      });

  it('are written by reportToTidyCsv under the names of the format, and read back', () => {
    const report = surveyReport('es');
    const csv = reportToTidyCsv(report);
    expect(csv.split(/\r?\n/)[0]).to.match(/"lower","upper","standardError","confidence"/);
    expect(margins(importText(csv).report)).to.deep.equal(margins(report));
  });

  it('a column about trust is not read as the confidence of an interval', () => {
    const {report} = importText('Código;Indicador;Confianza 2022;Confianza 2023\n01;Policía;41;43\n');
    expect(
      margins(report)
        ?.flat()
        .every(([, , , , , confidence]) => confidence === null),
    ).to.equal(true);
  });
});

describe('revisions', () => {
  const revised = (language: string) => {
    const {report} = readReport({
      schemaVersion: '1.1.0',
      id: 'r',
      defaultLanguage: language,
      title: 'R',
      groups: [],
      indicators: [
        {
          id: 'a',
          code: '01',
          name: 'Hogares',
          unit: {kind: 'percent'},
          observations: {2022: 31.4, 2023: 30.6},
          revisions: [
            {period: '2023', was: 27.2, is: 29, date: '2024-03', reason: 'una región, dos veces'},
            {period: '2023', was: 29, is: 30.6, date: '2025-07-02', reason: 'fe de erratas'},
          ],
        },
      ],
    });
    if (!report) throw new Error('no report');
    return report;
  };
  const revisionsOf = (csv: string) => {
    const {report, problems} = importText(csv);
    expect(problems.filter(({column}) => column !== null)).to.deep.equal([]);
    return report?.indicators[0]?.revisions.map(({reason, ...rest}) => [
      ...Object.values(rest),
      ...(reason?.values() ?? []),
    ]);
  };
  const wanted = [
    ['2023', 27.2, 29, '2024-03', 'una región, dos veces'],
    ['2023', 29, 30.6, '2025-07-02', 'fe de erratas'],
  ];

  for (const language of ['es', 'en'])
    for (const [name, write] of Object.entries({reportToCsv, reportToExcelCsv, reportToTidyCsv}))
      it(`are written by ${name} in ${language} with date and reason, and read back in their order`, () => {
        expect(revisionsOf(write(revised(language)))).to.deep.equal(wanted);
      });

  it('reportToCsv leaves out the result that follows from the next figure', () => {
    const [header = ''] = reportToCsv(revised('es')).split(/\r?\n/);
    expect(header).to.contain('"Revisado: antes 2023"').and.not.contain('Revisado: después');
  });
});

describe('the reader of observations', () => {
  it('reports a negative standard error and a confidence that is not between 0 and 1', () => {
    const {report, problems} = readReport({
      schemaVersion: '1.1.0',
      id: 'x',
      defaultLanguage: 'es',
      title: 'X',
      groups: [],
      indicators: [
        {
          id: 'a',
          name: 'A',
          unit: {kind: 'percent'},
          desiredDirection: null,
          observations: [{period: '2022', value: 4, standardError: -1, confidence: 95}],
        },
      ],
    });
    const [observation] = report?.indicators[0]?.observations ?? [];
    expect([observation?.standardError, observation?.confidence]).to.deep.equal([null, null]);
    expect(problems.map(({path}) => path).join()).to.match(/standardError.*confidence/);
  });
});
