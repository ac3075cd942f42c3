import {expect} from 'chai';
import fc from 'fast-check';
import document from '../../../data/pnmnna-2023.json' with {type: 'json'};
import {compareEditions} from '../../../src/model/analysis/edition-diff.ts';
import {readReport} from '../../../src/model/report/read/report.ts';
import type {Report} from '../../../src/model/report/report.ts';

interface Figure {
  period: string;
  value: number | null;
  missing?: string;
  lower?: number;
}
interface Mutable {
  indicators: {id: string; code: string; name: unknown; observations: Figure[]; targets?: object[]}[];
}

function read(source: unknown): Report {
  const {report} = readReport(source);
  if (!report) throw new Error('no report');
  return report;
}

const copy = (): Mutable => structuredClone(document) as unknown as Mutable;
const original = read(document);
const indices = fc.nat(document.indicators.length - 1);

/** A change to one indicator, and what must be found of it. */
type Mutation = (source: Mutable, indicator: number) => readonly string[];

const mutations: Readonly<Record<string, Mutation>> = {
  value: ({indicators}, index) => {
    const {id, observations} = indicators[index] ?? fail();
    const figure = observations[0] ?? fail();
    figure.value = (figure.value ?? 0) + 0.01;
    delete figure.missing;
    return [`revised ${id} result ${figure.period}`];
  },
  missing: ({indicators}, index) => {
    const {id, observations} = indicators[index] ?? fail();
    const figure = observations[1] ?? fail();
    Object.assign(figure, {value: null, missing: 'suppressed'});
    return [`revised ${id} result ${figure.period}`];
  },
  interval: ({indicators}, index) => {
    const {id, observations} = indicators[index] ?? fail();
    const figure = observations[1] ?? fail();
    figure.lower = -1;
    return [`revised ${id} result ${figure.period}`];
  },
  added: ({indicators}, index) => {
    const {id, observations} = indicators[index] ?? fail();
    observations.push({period: '2023', value: 1});
    return [`added ${id} result 2023`];
  },
  vanished: ({indicators}, index) => {
    const {id, observations} = indicators[index] ?? fail();
    const [figure = fail()] = observations.splice(0, 1);
    return [`vanished ${id} result ${figure.period}`];
  },
  target: ({indicators}, index) => {
    const indicator = indicators[index] ?? fail();
    indicator.targets = [{period: '2030', value: 50}];
    return [`added ${indicator.id} target 2030`];
  },
  name: ({indicators}, index) => {
    const indicator = indicators[index] ?? fail();
    indicator.name = 'Otro nombre';
    return [`renamed ${indicator.id}`];
  },
  remove: (source, index) => {
    const [{id, observations} = fail()] = source.indicators.splice(index, 1);
    return [`gone ${id}`, ...observations.map(({period}) => `vanished ${id} result ${period}`)];
  },
};

function fail(): never {
  throw new Error('not in the document');
}

/** The differences of two editions, in the words of the mutations. */
function differenceNames(before: Report, after: Report): readonly string[] {
  const {figures, renamed, redefined, added, vanished} = compareEditions(before, after);
  return [
    ...figures.map(({kind, indicator, series, period}) => `${kind} ${indicator.id} ${series} ${period}`),
    ...renamed.map(({after: {id}}) => `renamed ${id}`),
    ...redefined.map(({after: {id}}) => `redefined ${id}`),
    ...added.map(({id}) => `new ${id}`),
    ...vanished.map(({id}) => `gone ${id}`),
  ];
}

describe('compareEditions', () => {
  it('finds nothing in two copies of the real report, and counts all its figures as unchanged', () => {
    const figures = document.indicators.reduce((sum, {observations}) => sum + observations.length, 0);
    expect(differenceNames(original, read(copy()))).to.deep.equal([]);
    expect(compareEditions(original, read(copy())).unchanged).to.equal(figures);
  });

  it('finds exactly what was changed in a copy of the real report, whatever and however much it was', () => {
    const change = fc.tuple(fc.constantFrom(...Object.keys(mutations)), indices);
    // One change per indicator; the last first, because a removal moves what follows.
    const changes = fc
      .uniqueArray(change, {selector: ([, index]) => index, maxLength: 10})
      .map((list) => list.toSorted(([, a], [, b]) => b - a));
    fc.assert(
      fc.property(changes, (list) => {
        const mutated = copy();
        const expected = list.flatMap(([name, index]) => mutations[name]?.(mutated, index) ?? []);
        expect(differenceNames(original, read(mutated))).to.have.members(expected);
      }),
    );
  });

  it('finds the reverse in the reverse order: an added figure has vanished', () => {
    const later = copy();
    mutations['added']?.(later, 3);
    const {id} = document.indicators[3] ?? {id: ''};
    expect(differenceNames(read(later), original)).to.deep.equal([`vanished ${id} result 2023`]);
  });

  it('matches an indicator with another id by its code', () => {
    const later = copy();
    (later.indicators[0] ?? fail()).id = 'another';
    expect(differenceNames(original, read(later))).to.deep.equal([]);
  });

  it('matches no indicator by a code that two share', () => {
    const twice = (ids: readonly string[]): unknown => ({
      indicators: ids.map((id) => ({id, code: '1', name: id, unit: '%', observations: {2021: 1}})),
    });
    expect(differenceNames(read(twice(['a', 'b'])), read(twice(['c', 'd'])))).to.include.members([
      'new c',
      'new d',
      'gone a',
      'gone b',
    ]);
  });

  it('reports another unit with equal numbers', () => {
    const of = (unit: object): unknown => ({
      indicators: [{id: 'a', name: 'A', unit, observations: {2021: 1}}],
    });
    expect(
      differenceNames(read(of({kind: 'count'})), read(of({kind: 'count', multiplier: 3}))),
    ).to.deep.equal(['redefined a']);
  });

  it('matches parts of the whole by their dimensions, in any order of the list', () => {
    const of = (...parts: readonly (readonly [sex: string, value: number])[]): unknown => ({
      indicators: [
        {
          id: 'a',
          name: 'A',
          unit: '%',
          observations: {},
          disaggregations: parts.map(([sex, value]) => ({
            dimensions: {sex},
            observations: {2021: value},
          })),
        },
      ],
    });
    expect(differenceNames(read(of(['f', 1], ['m', 2])), read(of(['m', 2], ['f', 3])))).to.deep.equal([
      'revised a part 2021',
    ]);
  });
});
