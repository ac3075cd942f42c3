import {expect} from 'chai';
import schema from '../../../data/indicator-report.schema.json' with {type: 'json'};
import {audit} from '../../../src/formats/audit.ts';
import {reportTable} from '../../../src/formats/table/write/report-table.ts';
import {assess} from '../../../src/model/analysis/assessment.ts';
import {planStatus} from '../../../src/model/analysis/plan-status.ts';
import {responsibleOrganizations} from '../../../src/model/analysis/responsible.ts';
import {summarizeSeries} from '../../../src/model/analysis/series/series-summary.ts';
import {checkConsistency} from '../../../src/model/report/read/consistency.ts';
import {readReport} from '../../../src/model/report/read/report.ts';
import type {Report} from '../../../src/model/report/report.ts';
import {trendFigure} from '../../../src/scale/trend-chart.ts';

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly pattern?: string;
  readonly minimum?: number;
}
type Path = readonly string[];
type Json = Record<string, unknown>;

const root = schema as unknown as Schema & {readonly $defs: Readonly<Record<string, Schema>>};
const nameOf = ({$ref = ''}: Schema): string => $ref.replace('#/$defs/', '');
const resolve = (given: Schema): Schema => (given.$ref ? (root.$defs[nameOf(given)] ?? {}) : given);
/** The schema of an object or a list, where a field allows `null` or a text too. */
const structured = (given: Schema): Schema => {
  const {oneOf} = resolve(given);
  return resolve(
    oneOf?.find((choice) => ['object', 'array'].includes(String(resolve(choice).type))) ?? given,
  );
};
const isMap = ({additionalProperties}: Schema): boolean => typeof additionalProperties === 'object';

/** Paths of the fields that repeat: lists, and objects whose keys are data. Each definition is visited once. */
function repeatingPaths(given: Schema, path: Path = [], visited = new Set<Schema>()): readonly Path[] {
  const current = structured(given);
  if (current.type === 'array' && current.items)
    return [path, ...repeatingPaths(current.items, [...path, '0'], visited)];
  if (isMap(current)) {
    const values = current.additionalProperties as Schema;
    return [path, ...repeatingPaths(values, [...path, 'es'], visited)];
  }
  if (visited.has(current)) return [];
  visited.add(current);
  return Object.entries(current.properties ?? {}).flatMap(([name, child]) =>
    repeatingPaths(child, [...path, name], visited),
  );
}

const day = (index: number): string => new Date(Date.UTC(1900, 0, 1 + index)).toISOString().slice(0, 10);

/** A valid value with the required fields, which differs from those of other numbers. */
function sample(given: Schema, index: number): unknown {
  const current = resolve(given);
  if (nameOf(given) === 'period') return day(index);
  if (current.enum) return current.enum[0];
  if (!current.properties && (current.oneOf ?? current.anyOf)) {
    const choices = current.oneOf ?? current.anyOf ?? [];
    return sample(choices.find(({type}) => type !== 'null') ?? {}, index);
  }
  if (current.type === 'array') return [];
  if (current.type === 'object') {
    const names = current.required ?? Object.keys(current.properties ?? {}).slice(0, 1);
    return Object.fromEntries(names.map((name) => [name, sample(current.properties?.[name] ?? {}, index)]));
  }
  if (current.pattern?.includes('http')) return `https://a.example/${index}`;
  if (current.pattern?.startsWith('^1')) return '1.0.0';
  return current.type === 'string' ? `a${index}` : index + 1;
}

/** The document in which the field at a path has `count` items, and every list above it has one. */
function documentWith(path: Path, count: number): unknown {
  return fill(root, sample(root, 0), path, count);
}

function fill(given: Schema, value: unknown, [name, ...rest]: Path, count: number): unknown {
  const current = structured(given);
  const indexes = Array.from({length: count}, (_, index) => index);
  if (name === undefined) {
    if (current.type === 'array') return indexes.map((index) => item(current.items ?? {}, index));
    const values = current.additionalProperties as Schema;
    return Object.fromEntries(indexes.map((index) => [`aa-x${index}`, sample(values, index)]));
  }
  if (current.type === 'array') return [fill(current.items ?? {}, item(current.items ?? {}, 0), rest, count)];
  const child = current.properties?.[name] ?? (current.additionalProperties as Schema);
  const record: Json =
    typeof value === 'object' && value !== null ? {...value} : {...(sample(current, 0) as Json)};
  const inner = record[name] ?? sample(structured(child), 0);
  return {...record, [name]: fill(child, inner, rest, count)};
}

/** A sample of a list; a target needs a value, a term its definition, an observation has one. */
function item(given: Schema, index: number): unknown {
  const value = sample(given, index);
  if (nameOf(given) === 'glossaryEntry') return {...(value as Json), definition: `a${index}`};
  return nameOf(given) === 'target' ? {...(value as Json), value: index} : value;
}

/** Wraps a value, and counts each property that is read from it or from what it contains. */
function counted<T>(value: T): {readonly proxy: T; readonly reads: () => number} {
  let reads = 0;
  const proxies = new WeakMap<object, object>();
  const wrap = (inner: unknown): unknown => {
    if (typeof inner !== 'object' || inner === null || inner instanceof Map) return inner;
    const known = proxies.get(inner);
    if (known) return known;
    const proxy = new Proxy(inner, {
      get: (target, key, receiver) => {
        reads++;
        return wrap(Reflect.get(target, key, receiver));
      },
      getOwnPropertyDescriptor: (target, key) => {
        reads++;
        return Reflect.getOwnPropertyDescriptor(target, key);
      },
    });
    proxies.set(inner, proxy);
    return proxy;
  };
  return {proxy: wrap(value) as T, reads: () => reads};
}

/** A copy that is not frozen: a proxy of a frozen record cannot return other proxies. */
function thawed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(thawed);
  if (typeof value !== 'object' || value === null || value instanceof Map) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, thawed(inner)]));
}

const uses: Readonly<Record<string, (report: Report) => void>> = {
  'a card': ({indicators}) =>
    indicators.forEach((indicator) => {
      assess(indicator);
      planStatus(indicator);
      summarizeSeries(indicator);
    }),
  'a trend': ({indicators}) => indicators.forEach((indicator) => trendFigure(indicator)),
  'a table of values': (report) => void reportTable(report),
};

/** An objective with `count` services, each of which has one indicator. */
function reportWithGroups(count: number): Report {
  const services = Array.from({length: count}, (_, index) => ({
    id: `s${index}`,
    parentId: 'o',
    kind: 'service',
    name: `s${index}`,
    declaredCounts: {guidelines: 1},
  }));
  const {report} = readReport({
    ...(sample(root, 0) as Json),
    groups: [{id: 'o', kind: 'objective', name: 'o', responsible: {name: 'r'}}, ...services],
    indicators: services.map(({id}) => ({id: `i-${id}`, groupId: id, name: id, observations: {2021: 1}})),
  });
  return report as Report;
}

const groupUses: Readonly<Record<string, (report: Report) => void>> = {
  'responsibleOrganizations()': (report) =>
    void responsibleOrganizations(
      report.indicators.map((indicator) => assess(indicator)),
      report,
    ),
  'audit()': (report) => void audit(report),
};

const paths = repeatingPaths(root);
const [small, large] = [150, 300];

describe('work per item of each field that repeats', () => {
  it('covers the lists of the format', () => {
    const names = paths.map((path) => path.join('/'));
    expect(names).to.include.members([
      'indicators',
      'groups',
      'sources',
      'units',
      'notes',
      'glossary',
      'indicators/0/observations',
    ]);
    expect(names).to.include.members([
      'indicators/0/disaggregations',
      'indicators/0/targets',
      'indicators/0/breaks',
      'title',
    ]);
  });

  for (const [name, run] of Object.entries(groupUses))
    it(`${name} reads at most twice as much with twice the groups and indicators`, () => {
      const [first = 0, second = 0] = [small, large].map((count) => {
        const {proxy, reads} = counted(thawed(reportWithGroups(count)) as Report);
        run(proxy);
        return reads();
      });
      expect(first).to.be.at.least(small);
      expect(second / first).to.be.at.most(2.2);
    });

  for (const path of paths) {
    const name = path.join('/');
    it(`readReport() reads twice as much of ${name} with twice the items`, () => {
      const [first = 0, second = 0] = [small, large].map((count) => {
        const {proxy, reads} = counted(documentWith(path, count));
        const {report} = readReport(proxy, checkConsistency);
        expect(report, name).to.not.equal(null);
        return reads();
      });
      expect(second).to.be.greaterThan(first);
      expect(second / first).to.be.at.most(2.2);
    });
    for (const [use, run] of Object.entries(uses))
      it(`${use} reads at most twice as much of ${name} with twice the items`, () => {
        const [first = 0, second = 0] = [small, large].map((count) => {
          const {report} = readReport(documentWith(path, count));
          const {proxy, reads} = counted(thawed(report) as Report);
          run(proxy);
          return reads();
        });
        expect(second / first).to.be.at.most(2.2);
      });
  }
});
