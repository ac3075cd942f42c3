import {expect} from 'chai';
import revised from '../../../data/edition-revised.json' with {type: 'json'};
import {checkConsistency} from '../../../src/model/report/read/consistency.ts';
import {readReport} from '../../../src/model/report/read/report.ts';
import {serializeReport} from '../../../src/model/report/serialize.ts';

describe('revisions', () => {
  it('are read and written without loss, also from and to no figure', () => {
    const [first, second] = revised.indicators;
    const taken = {...second, revisions: [{period: '2024', was: 3, is: null}]};
    const document = {...revised, indicators: [first, taken]};
    const {report, problems} = readReport(document);
    expect(problems).to.deep.equal([]);
    expect(report && readReport(serializeReport(report)).report).to.deep.equal(report);
    const {indicators} = JSON.parse(JSON.stringify(report && serializeReport(report))) as typeof revised;
    expect(indicators[1]?.revisions).to.deep.equal([{period: '2024', was: 3, is: null}]);
  });

  it('whose last figure is not the published one are a warning', () => {
    const [first] = revised.indicators;
    const [revision] = first?.revisions ?? [];
    const document = {
      ...revised,
      indicators: [
        {
          ...first,
          revisions: [
            {...revision, is: 30.5},
            {...revision, was: 30.5, is: 30},
          ],
        },
      ],
    };
    const {problems} = readReport(document, checkConsistency);
    expect(problems.map(({code, path, severity}) => [code, path, severity])).to.deep.equal([
      ['revision-differs', '/indicators/0/revisions/1/is', 'warning'],
    ]);
    expect(readReport(revised, checkConsistency).problems).to.deep.equal([]);
  });

  it('of a wrong type are dropped alone', () => {
    const [first] = revised.indicators;
    const document = {
      ...revised,
      indicators: [{...first, revisions: [7, {was: 1, is: 2}, ...(first?.revisions ?? [])]}],
    };
    expect(readReport(document).report?.indicators[0]?.revisions).to.have.length(1);
  });
});
