import {expect} from 'chai';
import fc from 'fast-check';
import {importText} from '../../../src/formats/import-file.ts';
import {problemLevel} from '../../../src/model/report/problem-level.ts';
import {randomTable, tableText} from '../../support/random-table.ts';

describe('importText(a table in any layout, language, decimal mark and order of columns)', () => {
  it('returns every figure of the table and no error', () => {
    fc.assert(
      fc.property(randomTable, (table) => {
        const {report, problems} = importText(tableText(table));
        const figures = report?.indicators.flatMap(({name, observations, disaggregations}) => {
          const [text] = name.values();
          const key =
            (place: string) =>
            ({period, value}: {period: string; value: number | null}) =>
              [text, place, period, value].join('|');
          return [
            ...observations.map(key('')),
            ...disaggregations.flatMap(({label, observations: parts}) =>
              parts.map(key([...(label?.values() ?? [])].join())),
            ),
          ];
        });
        expect(problems.filter((problem) => problemLevel(problem) === 'error')).to.deep.equal([]);
        expect(figures?.toSorted()).to.deep.equal([...table.figures].sort());
      }),
      {numRuns: 1000},
    );
  });
});
