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
const read = (file: string): Json => JSON.parse(readFileSync(new URL(file, data), 'utf8')) as Json;
const schema = read('indicator-report.schema.json');
const isValid = new Ajv2020({
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
  allErrors: true,
}).compile(schema);

/** Odd on purpose: `broken` shows damage, `short-hand` what only the reader accepts. */
const odd = ['broken.json', 'short-hand.json'];
const files = readdirSync(data).filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json'));

function at(...path: readonly string[]): Json {
  let found: Json | undefined = schema;
  for (const name of path) found = found?.[name];
  if (!found) throw new Error(`the schema has no ${path.join('/')}`);
  return found;
}

describe('data files against the schema', () => {
  for (const file of files)
    it(`${file} is ${odd.includes(file) ? 'not valid, on purpose' : 'valid'}`, () => {
      const valid = isValid(read(file));
      expect(
        valid ? [] : isValid.errors?.map(({instancePath, message}) => `${instancePath} ${message}`),
      ).to.satisfy((errors: readonly string[]) =>
        odd.includes(file) ? errors.length > 0 : errors.length === 0,
      );
    });
  it('the published schema is the one that the data are checked with', () => {
    expect(JSON.parse(projectFile('dist/indicator-report.schema.json'))).to.deep.equal(schema);
  });
  it('what the library writes of a data file is valid, short hand and damage included', () => {
    for (const file of files) {
      const {report} = readReport(read(file));
      const written = report && serializeReport(report);
      expect(isValid(written), `${file} ${JSON.stringify(isValid.errors?.slice(0, 2))}`).to.equal(true);
    }
  });
  it('data/README.md names every file', () => {
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
  const indicator = (name: string) => at('$defs', 'indicator', 'properties', name);
  const lists: Record<string, readonly [readonly string[], Json]> = {
    unitKinds: [unitKinds, at('$defs', 'unit', 'properties', 'kind')],
    desiredDirections: [desiredDirections, indicator('desiredDirection')],
    directionBases: [
      directionBases,
      at('$defs', 'indicator', 'properties', 'desiredDirectionBasis', 'properties', 'kind'),
    ],
    missingReasons: [missingReasons, at('$defs', 'missingReason')],
    flags: [flags, at('$defs', 'flag')],
    roundings: [roundings, at('properties', 'rounding')],
    limitKinds: [limitKinds, at('$defs', 'indicator', 'properties', 'limit', 'properties', 'kind')],
  };
  for (const [name, [list, rule]] of Object.entries(lists))
    it(`${name} are those of the schema`, () =>
      expect(rule.enum?.filter((one) => one !== null)).to.eql([...list]));

  it('every word of the other lists of the schema is read', () => {
    const names = ['aggregation', 'frequency'] as const;
    for (const name of names)
      for (const word of indicator(name).enum ?? [])
        expect(
          readReport({id: 'a', name: 'n', unit: '%', observations: {}, [name]: word}).report?.indicators[0]?.[
            name
          ],
        ).to.equal(word);
  });
  it('a record has exactly the fields of the schema', () => {
    const whole = {
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
    const got = readReport({...header, groups: [group], indicators: [whole]}).report;
    const one = got?.indicators[0];
    const indicatorFields = at('$defs', 'indicator', 'properties');
    const settled = ['$schema', 'neutralThreshold', 'rounding', 'units'];
    const pairs: readonly (readonly [object | null | undefined, Json])[] = [
      [got, at('properties')],
      [one, indicatorFields],
      [got?.groups[0], at('$defs', 'group', 'properties')],
      [got?.license, at('$defs', 'license', 'properties')],
      [got?.policy, at('properties', 'policy', 'properties')],
      [got?.policy?.horizon, at('properties', 'policy', 'properties', 'horizon', 'properties')],
      [got?.comparison, at('$defs', 'comparison', 'properties')],
      [one?.unit, at('$defs', 'unit', 'properties')],
      [one?.bounds, at('$defs', 'range', 'properties')],
      [one?.observations[0], at('$defs', 'observation', 'properties')],
      [one?.targets[0], at('$defs', 'target', 'properties')],
      [one?.responsible, at('$defs', 'organization', 'properties')],
      [one?.source, at('$defs', 'source', 'properties')],
      [one?.limit, at('$defs', 'indicator', 'properties', 'limit', 'properties')],
      [
        one?.desiredDirectionBasis,
        at('$defs', 'indicator', 'properties', 'desiredDirectionBasis', 'properties'),
      ],
      [one?.asPublished, at('$defs', 'indicator', 'properties', 'asPublished', 'properties')],
    ];
    for (const [made, fields] of pairs)
      expect(Object.keys(made ?? {}).sort()).to.eql(
        Object.keys(fields)
          .filter((name) => made !== got || !settled.includes(name))
          .sort(),
      );
  });
});
