import {expect} from 'chai';
import {importText} from '../../src/formats/import-file.ts';
import type {ImportResult} from '../../src/formats/base/import-result.ts';

/** Unit kind, coverage, figures of the whole and of the parts of each indicator. */
function content({report}: ImportResult) {
  return report?.indicators.map(({name, unit, observations, disaggregations}) => ({
    name: [...name.values()][0],
    unit: unit.kind,
    whole: observations.map(({period, value, flags}) => [period, value, ...flags].join(' ')),
    parts: disaggregations.map(({label, observations: parts}) =>
      [...(label?.values() ?? []), ...parts.map(({period, value}) => `${period} ${value}`)].join(', '),
    ),
  }));
}
const stops = ({problems}: ImportResult): boolean => problems.some(({stopsReport}) => stopsReport);

describe('importText(the table of a statistical office)', () => {
  it('reads SDMX-CSV with its codes, multiplier and statuses', () => {
    const result = importText(
      [
        'DATAFLOW,FREQ,INDICATOR,SEX,UNIT_MEASURE,UNIT_MULT,TIME_PERIOD,OBS_VALUE,OBS_STATUS',
        'X:DF(1.0),A,Enrolment,_T,NUMBER,3,2018,41.5,A',
        'X:DF(1.0),A,Enrolment,_T,NUMBER,3,2019,42.5,P',
        'X:DF(1.0),A,Enrolment,F,NUMBER,3,2019,20.5,A',
      ].join('\n'),
    );
    expect(stops(result)).to.equal(false);
    expect(content(result)).to.deep.equal([
      {
        name: 'Enrolment',
        unit: 'count',
        whole: ['2018 41.5', '2019 42.5 provisional'],
        parts: ['F, 2019 20.5'],
      },
    ]);
    expect(result.report?.indicators[0]?.unit.multiplier).to.equal(3);
  });

  it('reads a CSV of the World Bank: two lines of facts, a country per row', () => {
    const result = importText(
      [
        '"Data Source","World Development Indicators",',
        '',
        '"Last Updated Date","2026-01-05",',
        '',
        '"Country Name","Country Code","Indicator Name","Indicator Code","2017","2018",',
        '"Ecuador","ECU","Internet use (% of population)","I.T","57.3","",',
        '"Bolivia","BOL","Internet use (% of population)","I.T","43.8","44.3",',
      ].join('\n'),
    );
    expect(stops(result)).to.equal(false);
    expect(content(result)).to.deep.equal([
      {
        name: 'Internet use (% of population)',
        unit: 'percent',
        whole: [],
        parts: ['Ecuador, 2017 57.3, 2018 null', 'Bolivia, 2017 43.8, 2018 44.3'],
      },
    ]);
    expect([...(result.report?.title.values() ?? [])][0]).to.not.include('Data Source');
  });

  it('reads a Markdown table between paragraphs', () => {
    const table = '| Indicador | Unidad | 2018 | 2019 |\n|:--|--|--:|--:|\n| Riego | % | 12,5 | 13,5 |';
    expect(content(importText(`# Informe\n\n${table}\n\nFuente: censo\n`))).to.deep.equal([
      {name: 'Riego', unit: 'percent', whole: ['2018 12.5', '2019 13.5'], parts: []},
    ]);
  });
});

describe('importText(words of five countries, in Spanish, Portuguese, French and English)', () => {
  for (const [code, missing] of Object.entries({
    's/i': 'unknown',
    'Sin información': 'unknown',
    'No hay datos': 'unknown',
    'No reportó': 'not-reported',
    'No corresponde': 'not-applicable',
    'Sin medición': 'not-measured',
    'Não se aplica': 'not-applicable',
    'sem dados': 'unknown',
    'non renseigné': 'not-reported',
    'sans objet': 'not-applicable',
    'Not available': 'unknown',
    'Secreto estadístico': 'suppressed',
    ':': 'unknown',
    ': c': 'suppressed',
  }))
    it(`reads "${code}" as ${missing}`, () => {
      const result = importText(`Indicador;Unidad;2018;2019\nRiego;%;${code};13,5`);
      expect(stops(result)).to.equal(false);
      expect(result.report?.indicators[0]?.observations[0]).to.include({value: null, missing});
    });
});
