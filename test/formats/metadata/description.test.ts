import {expect} from 'chai';
import pnmnna from '../../../data/pnmnna-2023.json' with {type: 'json'};
import {reportToCsv} from '../../../src/formats/table/write/to-csv.ts';
import {dataPackage} from '../../../src/formats/metadata/data-package.ts';
import {jsonLd} from '../../../src/formats/metadata/json-ld.ts';
import {readReport} from '../../../src/model/report/read/report.ts';
import type {Report} from '../../../src/model/report/report.ts';

const {report} = readReport(pnmnna);
const truth = report as Report;

describe('jsonLd', () => {
  it('jsonLd() is a schema.org Dataset with every indicator and without the absent licence', () => {
    const got = jsonLd(truth, [{url: 'https://example.org/a.csv', type: 'text/csv'}]);
    expect(got).to.deep.include({
      '@type': 'Dataset',
      'name': pnmnna.title.es,
      'datePublished': '2023',
      'temporalCoverage': '2021/2022',
      'creator': {'@type': 'Organization', 'name': pnmnna.publisher.name.es, 'alternateName': 'MIMP'},
    });
    expect(got).to.have.property('variableMeasured').with.lengthOf(18);
    expect(got).to.not.have.property('license');
  });
});

describe('dataPackage', () => {
  it('dataPackage() describes the columns of the CSV beside it, in their order', () => {
    const got = dataPackage(truth, 'a.csv') as {
      resources: {path: string; schema: {fields: {name: string; type: string}[]}}[];
    };
    const [resource] = got.resources;
    expect(resource?.path).to.equal('a.csv');
    expect(resource?.schema.fields.map(({name}) => name).join(',')).to.equal(
      reportToCsv(truth).split('\r\n')[0],
    );
    const types = Object.fromEntries(resource?.schema.fields.map(({name, type}) => [name, type]) ?? []);
    expect(types).to.include({'Resultado 2021': 'number', 'Código': 'string', 'Decimales': 'number'});
  });
});
