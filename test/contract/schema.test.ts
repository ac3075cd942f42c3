import {readFileSync, readdirSync} from 'node:fs';
import {Ajv2020} from 'ajv/dist/2020.js';
import {expect} from 'chai';
import {serializeReport} from '../../src/model/report/serialize.ts';
import {readReport} from '../../src/model/report/read/report.ts';
import {desiredDirections, directionBases, limitKinds, roundings} from '../../src/model/report/indicator.ts';
import {flags, missingReasons} from '../../src/model/report/observation.ts';
import {unitKinds} from '../../src/model/report/unit.ts';
import {projectFile} from '../support/dist.ts';

type Json = {readonly [name: string]: Json} & {readonly enum?: readonly (string | null)[]};

const data = new URL('../../data/', import.meta.url);
const readData = (file: string): Json => JSON.parse(readFileSync(new URL(file, data), 'utf8')) as Json;
const schema = readData('indicator-report.schema.json');
const isValid = new Ajv2020({
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
  allErrors: true,
}).compile(schema);

/** Invalid on purpose: `broken.json` has faults, `short-hand.json` uses forms that only the reader accepts. */
const invalidFiles = ['broken.json', 'short-hand.json'];
const files = readdirSync(data).filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json'));

function schemaAt(...path: readonly string[]): Json {
  let node: Json | undefined = schema;
  for (const name of path) node = node?.[name];
  if (!node) throw new Error(`the schema has no ${path.join('/')}`);
  return node;
}

describe('data files against the schema', () => {
  for (const file of files)
    it(`${file} is ${invalidFiles.includes(file) ? 'not valid, on purpose' : 'valid'}`, () => {
      const valid = isValid(readData(file));
      expect(
        valid ? [] : isValid.errors?.map(({instancePath, message}) => `${instancePath} ${message}`),
      ).to.satisfy((errors: readonly string[]) =>
        invalidFiles.includes(file) ? errors.length > 0 : errors.length === 0,
      );
    });
  it('the published schema equals the schema in data/', () => {
    expect(JSON.parse(projectFile('dist/indicator-report.schema.json'))).to.deep.equal(schema);
  });
  it('serializeReport returns a valid report for every data file, also for invalid ones', () => {
    for (const file of files) {
      const {report} = readReport(readData(file));
      const serialized = report && serializeReport(report);
      expect(isValid(serialized), `${file} ${JSON.stringify(isValid.errors?.slice(0, 2))}`).to.equal(true);
    }
  });
  it('data/README.md lists every file', () => {
    const readme = readFileSync(new URL('README.md', data), 'utf8');
    for (const file of [
      ...files,
      'indicator-report.schema.json',
      ...readdirSync(new URL('source/', data)),
      ...readdirSync(new URL('neighbours/', data)),
    ])
      expect(readme).to.include(file);
  });
});

describe('types against the schema', () => {
  const indicator = (name: string) => schemaAt('$defs', 'indicator', 'properties', name);
  const lists: Record<string, readonly [readonly string[], Json]> = {
    unitKinds: [unitKinds, schemaAt('$defs', 'unit', 'properties', 'kind')],
    desiredDirections: [desiredDirections, indicator('desiredDirection')],
    directionBases: [
      directionBases,
      schemaAt('$defs', 'indicator', 'properties', 'desiredDirectionBasis', 'properties', 'kind'),
    ],
    missingReasons: [missingReasons, schemaAt('$defs', 'missingReason')],
    flags: [flags, schemaAt('$defs', 'flag')],
    roundings: [roundings, schemaAt('properties', 'rounding')],
    limitKinds: [limitKinds, schemaAt('$defs', 'indicator', 'properties', 'limit', 'properties', 'kind')],
  };
  for (const [name, [list, rule]] of Object.entries(lists))
    it(`${name} has the values of the schema`, () =>
      expect(rule.enum?.filter((value) => value !== null)).to.eql([...list]));

  it('readReport reads every value of aggregation and frequency', () => {
    const names = ['aggregation', 'frequency'] as const;
    for (const name of names)
      for (const value of indicator(name).enum ?? [])
        expect(
          readReport({id: 'a', name: 'n', unit: '%', observations: {}, [name]: value}).report
            ?.indicators[0]?.[name],
        ).to.equal(value);
  });
  it('records have exactly the fields of the schema', () => {
    const completeIndicator = {
      id: 'in-1',
      name: 'n',
      unit: {kind: 'percent'},
      bounds: {min: 0},
      observations: [{period: '2021', value: 1}],
      targets: [{period: '2030', value: 2}],
      limit: {kind: 'range'},
      desiredDirectionBasis: {kind: 'declared'},
      breaks: [{period: '2021'}],
      disaggregations: [{dimensions: {a: 'b'}, observations: []}],
      asPublished: {},
      responsible: {name: 'o'},
      source: {title: 's'},
    };
    const group = {id: 'g', kind: 'k', title: 't'};
    const header = {
      schemaVersion: '1.0.0',
      id: 'r',
      title: 't',
      license: {id: 'MIT'},
      policy: {name: 'p', horizon: {}},
    };
    const result = readReport({...header, groups: [group], indicators: [completeIndicator]}).report;
    const indicatorRecord = result?.indicators[0];
    const indicatorFields = schemaAt('$defs', 'indicator', 'properties');
    const resolvedFields = ['$schema', 'neutralThreshold', 'rounding', 'units'];
    const computedFields = ['shownPlace', 'whole'];
    const pairs: readonly (readonly [object | null | undefined, Json])[] = [
      [result, schemaAt('properties')],
      [indicatorRecord, indicatorFields],
      [result?.groups[0], schemaAt('$defs', 'group', 'properties')],
      [result?.license, schemaAt('$defs', 'license', 'properties')],
      [result?.policy, schemaAt('properties', 'policy', 'properties')],
      [result?.policy?.horizon, schemaAt('properties', 'policy', 'properties', 'horizon', 'properties')],
      [result?.comparison, schemaAt('$defs', 'comparison', 'properties')],
      [indicatorRecord?.unit, schemaAt('$defs', 'unit', 'properties')],
      [indicatorRecord?.bounds, schemaAt('$defs', 'range', 'properties')],
      [indicatorRecord?.observations[0], schemaAt('$defs', 'observation', 'properties')],
      [indicatorRecord?.targets[0], schemaAt('$defs', 'target', 'properties')],
      [indicatorRecord?.responsible, schemaAt('$defs', 'organization', 'properties')],
      [indicatorRecord?.source, schemaAt('$defs', 'source', 'properties')],
      [indicatorRecord?.limit, schemaAt('$defs', 'indicator', 'properties', 'limit', 'properties')],
      [
        indicatorRecord?.desiredDirectionBasis,
        schemaAt('$defs', 'indicator', 'properties', 'desiredDirectionBasis', 'properties'),
      ],
      [
        indicatorRecord?.asPublished,
        schemaAt('$defs', 'indicator', 'properties', 'asPublished', 'properties'),
      ],
    ];
    for (const [record, fields] of pairs)
      expect(
        Object.keys(record ?? {})
          .filter((name) => !computedFields.includes(name))
          .sort(),
      ).to.eql(
        Object.keys(fields)
          .filter((name) => record !== result || !resolvedFields.includes(name))
          .sort(),
      );
  });
});
