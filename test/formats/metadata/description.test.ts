import {expect} from 'chai';
import pnmnna from '../../../data/pnmnna-2023.json' with {type: 'json'};
import {reportToCsv} from '../../../src/formats/table/write/to-csv.ts';
import {dataPackage} from '../../../src/formats/metadata/data-package.ts';
import {jsonLd} from '../../../src/formats/metadata/json-ld.ts';
import {requireReport} from '../../support/rows.ts';

const report = requireReport(pnmnna);

describe('jsonLd', () => {
  it('jsonLd() returns a schema.org Dataset with every indicator, and no licence if the report has none', () => {
    const dataset = jsonLd(report, [{url: 'https://example.org/a.csv', type: 'text/csv'}]);
    expect(dataset).to.deep.include({
      '@type': 'Dataset',
      'name': pnmnna.title.es,
      'datePublished': '2023',
      'temporalCoverage': '2021/2022',
      'creator': {'@type': 'Organization', 'name': pnmnna.publisher.name.es, 'alternateName': 'MIMP'},
    });
    expect(dataset).to.have.property('variableMeasured').with.lengthOf(18);
    expect(dataset).to.not.have.property('license');
  });
});

describe('dataPackage', () => {
  it('dataPackage() describes the columns of the CSV in their order', () => {
    const description = dataPackage(report, 'a.csv') as {
      resources: {path: string; schema: {fields: {name: string; type: string}[]}}[];
    };
    const [resource] = description.resources;
    expect(resource?.path).to.equal('a.csv');
    expect(resource?.schema.fields.map(({name}) => `"${name}"`).join(',')).to.equal(
      reportToCsv(report).split('\r\n')[0],
    );
    const types = Object.fromEntries(resource?.schema.fields.map(({name, type}) => [name, type]) ?? []);
    expect(types).to.include({'Resultado 2021': 'number', 'Código': 'string', 'Decimales': 'number'});
  });
});
