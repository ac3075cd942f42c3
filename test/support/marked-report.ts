import schema from '../../data/indicator-report.schema.json' with {type: 'json'};

interface Schema {
  readonly exclusiveMaximum?: number;
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

/** A report with a marker in each field that can have one, and what is looked for by path. */
export interface MarkedReport {
  readonly report: Record<string, unknown>;
  /** By path, such as `indicators/targets/note`: a text that occurs nowhere else. */
  readonly markers: ReadonlyMap<string, string>;
  /** Paths of fields with one of a few words, or with the id of another record. */
  readonly unmarked: readonly string[];
}

/** Values that other values of the document refer to, or that control which values are shown. */
const fixed: Readonly<Record<string, unknown>> = {
  'schemaVersion': '1.0.0',
  'defaultLanguage': 'es',
  'comparison': {from: '2021', to: '2022'},
  'indicators/comparison': {from: '2021', to: '2022'},
  'units': {percent: {kind: 'percent', bounds: {min: 0, max: 100}}},
  'indicators/groupId': 'service',
  'indicators/decimals': 1,
  'indicators/baseline/period': '2020',
  'indicators/observations/period': '2022',
  'indicators/targets/period': '2022',
  'indicators/breaks/period': '2010',
  'indicators/revisions/period': '2022',
  'indicators/baseline/periodStart': undefined,
  'indicators/observations/periodStart': undefined,
  'indicators/disaggregations/observations/periodStart': undefined,
  'indicators/unit/kind': 'quantity',
  'indicators/unit/multiplier': 0,
  'indicators/unit/currency': undefined,
  'indicators/observations/missing': undefined,
  'indicators/baseline/missing': undefined,
  'indicators/disaggregations/observations/missing': undefined,
  'indicators/disaggregations/observations/period': '2022',
  'indicators/disaggregations/dimensions': {sex: 'female'},
  'groups/kind': 'service',
  'groups/id': 'service',
  'groups/parentId': null,
  'groups/declaredCounts': {services: 3},
  'policy/horizon': {start: '1990', end: '1991'},
};

/** Walks the schema of the format, so that a new field has a marker at once. */
function markedReport(): MarkedReport {
  const markers = new Map<string, string>();
  const unmarked: string[] = [];
  let count = 0;
  const mark = (path: string, value: string | number, shown = String(value)): string | number => {
    markers.set(path, shown);
    return value;
  };
  const text = (): string => `Marca${String((count += 1)).padStart(3, '0')}`;
  const leaf = (node: Schema, path: string): unknown => {
    if (node.enum) return (unmarked.push(path), node.enum[0]);
    if (node.pattern?.startsWith('^https')) return mark(path, `https://example.org/${text()}`);
    if (node.pattern?.startsWith('^[0-9]{4}(-')) return mark(path, String(1700 + (count += 1)));
    if (node.pattern?.startsWith('^[0-9a-f]{64}'))
      return mark(path, String((count += 1)).padStart(64, 'abcdef'));
    if (node.pattern?.startsWith('^[A-Z]{2}$')) return mark(path, 'PE', 'Perú');
    if (node.pattern) return (unmarked.push(path), 'abc'.toUpperCase() + count++);
    return mark(path, path.endsWith('/email') ? `${text()}@example.org` : text());
  };
  const sample = (given: Schema, path: string): unknown => {
    if (Object.hasOwn(fixed, path)) return (unmarked.push(path), fixed[path]);
    const node = resolve(given);
    if (given.$ref?.endsWith('/text') || given.$ref?.endsWith('/shortName')) return {es: mark(path, text())};
    const variants = node.oneOf ?? (node.properties ? undefined : node.anyOf);
    if (variants)
      return sample(variants.find((variant) => isRecord(resolve(variant))) ?? variants[0] ?? {}, path);
    if (node.properties) return record(node.properties, path);
    if (node.items) return [sample(node.items, path)];
    if (node.type === 'string' || (Array.isArray(node.type) && node.type.includes('string')))
      return leaf(node, path);
    if (node.type === 'object') return (unmarked.push(path), {});
    if (node.enum) return leaf(node, path);
    const value = 100.7 + (count += 1);
    if (node.exclusiveMaximum === 1) return mark(path, Number(`0.${count}07`));
    return node.type === 'integer' ? (unmarked.push(path), 1) : mark(path, value, value.toFixed(1));
  };
  const record = (properties: Readonly<Record<string, Schema>>, path: string): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(properties)
        .filter(([name]) => name !== '$schema')
        .map(([name, node]) => [name, sample(node, path ? `${path}/${name}` : name)]),
    );
  const report = record(schema.properties as unknown as Readonly<Record<string, Schema>>, '');
  return {report, markers, unmarked};
}

/** The marked report, with a second indicator that lacks what hides another field of the first. */
export function documentWithEverything(): MarkedReport {
  const marked = markedReport();
  const [indicator = {}] = marked.report['indicators'] as readonly Record<string, unknown>[];
  const records = (name: string): readonly Record<string, unknown>[] =>
    indicator[name] as readonly Record<string, unknown>[];
  const first = {...indicator, observations: [{period: '2021', value: 1}, ...records('observations')]};
  const second = {
    ...first,
    id: 'second',
    code: 'second',
    responsible: undefined,
    url: undefined,
    bounds: undefined,
    neutralThreshold: undefined,
    unit: {...(indicator['unit'] as object), symbol: undefined, label: undefined, change: undefined},
    targets: records('targets').map((target) => ({...target, value: undefined})),
  };
  return {...marked, report: {...marked.report, indicators: [first, second]}};
}

function resolve(node: Schema): Schema {
  if (!node.$ref) return node;
  const name = node.$ref.replace('#/$defs/', '');
  return resolve((schema.$defs as unknown as Readonly<Record<string, Schema>>)[name] ?? {});
}

function isRecord({properties, type, items}: Schema): boolean {
  return properties !== undefined || items !== undefined || type === 'number';
}
