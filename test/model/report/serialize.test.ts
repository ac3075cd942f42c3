import {expect} from 'chai';
import broken from '../../../data/broken.json' with {type: 'json'};
import complete from '../../../data/complete-sheet.json' with {type: 'json'};
import flags from '../../../data/flags.json' with {type: 'json'};
import pnmnna from '../../../data/pnmnna-2023.json' with {type: 'json'};
import targets from '../../../data/targets.json' with {type: 'json'};
import tenYears from '../../../data/ten-years.json' with {type: 'json'};
import units from '../../../data/units.json' with {type: 'json'};
import {serializeReport, reportJson} from '../../../src/model/report/serialize.ts';
import {readReport} from '../../../src/model/report/read/report.ts';
import {requireReport} from '../../support/rows.ts';

const samples = {broken, complete, flags, pnmnna, targets, tenYears, units};

describe('serializeReport', () => {
  for (const [name, document] of Object.entries(samples))
    it(`serializeReport(${name}) is readable as the same report, with warnings only`, () => {
      const report = requireReport(document);
      const copy = readReport(JSON.parse(reportJson(report)));
      expect(copy.report).to.deep.equal(report);
      expect(copy.problems.filter(({severity}) => severity !== 'warning')).to.deep.equal([]);
    });

  it('serializeReport() writes a shared unit once', () => {
    const document = serializeReport(requireReport(pnmnna));
    expect(Object.keys(document['units'] ?? {})).to.deep.equal(['percent']);
    expect(JSON.stringify(document)).to.include('"unit":"percent"');
  });

  for (const [name, document] of Object.entries(samples))
    it(`reportJson(${name}) is the text of serializeReport(${name})`, () => {
      const report = requireReport(document);
      expect(reportJson(report)).to.equal(`${JSON.stringify(serializeReport(report), null, 2)}\n`);
    });

  it('reportJson(report, schema) starts with $schema', () => {
    const json = reportJson(requireReport(pnmnna), 'https://example.org/s.json');
    expect(Object.keys(JSON.parse(json))[0]).to.equal('$schema');
  });
});
