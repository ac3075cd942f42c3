/** What data may try, in one text: each part would call `hit`, or ask a server, in a place that lets text be code. */
export const polyglot =
  `"'><img src="//evil.invalid/i" onerror="hit()"><script>hit()</script></script></style></textarea></title>` +
  `<svg onload="hit()"><a href="javascript:hit()">x</a><style>*{background:url(//evil.invalid/s)}</style>` +
  `<iframe srcdoc="x"></iframe>\${hit()}{{hit()}}<!--?lit$--> =HYPERLINK("//evil.invalid") \u202E&lt;b&gt;`;

/** Addresses that are none to follow. */
export const badUrls = [
  'javascript:hit()',
  'JaVaScRiPt:hit()',
  ' javascript:hit()',
  'java\tscript:hit()',
  'data:text/html,<script>hit()</script>',
  'vbscript:hit()',
  'blob:https://evil.invalid/1',
  'file:///etc/passwd',
  '//evil.invalid/',
  'https://user:word@evil.invalid/',
  '" onclick="hit()',
];

/** A report with everything that the format knows, all its free words being `words` and all its addresses `url`. */
export function full(words: string, url: string): object {
  const said = {'es': words, 'en': words, 'es-PE': words};
  const organization = {id: 'o', name: said, shortName: said, unit: said, country: 'PE', url, email: words};
  const source = {id: 's', title: said, publisher: said, url, retrieved: '2023', sha256: words, note: said};
  const observation = (period: string, value: number | null): object => ({
    period,
    periodLabel: said,
    value,
    ...(value === null && {missing: 'not-measured'}),
    flags: ['provisional'],
    raw: words,
    note: said,
  });
  const indicator = (id: string, value: number | null): object => ({
    id,
    groupId: 'g2',
    code: id,
    name: said,
    shortName: said,
    definition: said,
    rationale: said,
    unit: 'u',
    decimals: 1,
    desiredDirection: 'increase',
    desiredDirectionBasis: {kind: 'inferred', confidence: 'high', reason: said},
    aggregation: 'non-cumulative',
    targets: [{period: '2025', value: 50, label: said, note: said}],
    observations: [observation('2020', 10), observation('2021', 20), observation('2022', value)],
    breaks: [{period: '2021', note: said}],
    disaggregations: [
      {dimensions: {sex: words}, label: said, observations: [{period: '2022', value: 1, note: said}]},
    ],
    responsible: organization,
    source: 's',
    method: said,
    measurementParameter: said,
    frequency: 'annual',
    coverage: said,
    limitations: said,
    assumptions: said,
    notes: [said],
    url,
    updated: '2023',
    asPublished: {change: 1, changeText: words, glyph: words, glyphCodePoint: words, sourceLine: 1},
  });
  return {
    schemaVersion: '1.0.0',
    id: 'r',
    defaultLanguage: 'es-PE',
    title: said,
    description: said,
    edition: words,
    issued: '2023',
    updated: '2023',
    latest: url,
    license: {id: words, name: said, url},
    publisher: organization,
    organizations: [organization],
    policy: {id: 'p', name: said, shortName: said, legalBasis: said, legalUrl: url},
    sources: [source],
    comparison: {from: '2021', to: '2022'},
    units: {
      u: {kind: 'count', symbol: said, label: said, position: 'after', change: {symbol: said, label: said}},
    },
    groups: [
      {id: 'g1', kind: 'objective', code: '1', label: said, title: said, description: said, notes: [said]},
      {
        id: 'g2',
        parentId: 'g1',
        kind: words,
        code: '1.1',
        label: said,
        title: said,
        responsible: organization,
        declaredCounts: {services: 3},
      },
    ],
    indicators: [indicator('i1', 30), indicator('i2', null)],
    notes: [said],
  };
}

/** The same value with one of its leaves, or one of its keys, changed to `text`, for each of them, by its path. */
export function* eachChanged(value: object, text: string): Generator<readonly [string, object]> {
  for (const [key, inside] of Object.entries(value) as readonly [string, unknown][]) {
    const copy = (own: unknown, name = key): object => {
      if (Array.isArray(value))
        return value.map((one: unknown, index) => (String(index) === key ? own : one));
      return Object.fromEntries(Object.entries(value).map(([k, v]) => (k === key ? [name, own] : [k, v])));
    };
    if (!Array.isArray(value)) yield [`${key} as a key`, copy(inside, text)];
    if (typeof inside !== 'object' || inside === null) yield [key, copy(text)];
    else for (const [path, changed] of eachChanged(inside, text)) yield [`${key}/${path}`, copy(changed)];
  }
}
