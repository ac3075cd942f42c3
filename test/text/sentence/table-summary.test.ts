import {expect} from 'chai';
import pnmnna from '../../../data/pnmnna-2023.json' with {type: 'json'};
import {tableSummary} from '../../../src/text/sentence/table-summary.ts';
import {requireReport, rows} from '../../support/rows.ts';
import {english, spanish} from '../../support/languages.ts';

describe('tableSummary', () => {
  const assessments = rows(requireReport(pnmnna), '03').map((row) => row.assessment);
  it('tableSummary(assessments, periods) includes the number of rows, the periods and the rows that cannot be compared', () => {
    expect(tableSummary(assessments, ['2021', '2022'], spanish)).to.equal(
      '16 indicadores. Resultados de 2021 y 2022. 5 no se pueden comparar por falta de datos.',
    );
    expect(tableSummary(assessments, ['2021', '2022'], english)).to.equal(
      '16 indicators. Results of 2021 and 2022. 5 cannot be compared because data are missing.',
    );
  });
  it('tableSummary(many periods) names the first and the last', () => {
    expect(tableSummary(assessments, ['2019', '2020', '2021', '2022'], spanish)).to.contain(
      'de 2019 a 2022.',
    );
  });
  it('tableSummary([]) reports an empty document', () => {
    expect(tableSummary([], [], spanish)).to.equal('Este reporte todavía no tiene indicadores.');
  });
});
