/** A text with injections for many contexts: each would call `hit`, or send a request, where text is executed. */
export const polyglot =
  `"'><img src="//evil.invalid/i" onerror="hit()"><script>hit()</script></script></style></textarea></title>` +
  `<svg onload="hit()"><a href="javascript:hit()">x</a><style>*{background:url(//evil.invalid/s)}</style>` +
  `<iframe srcdoc="x"></iframe>\${hit()}{{hit()}}<!--?lit$--> =HYPERLINK("//evil.invalid") \u202E&lt;b&gt;`;

/** URLs that must not become links. */
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

/** A report with every field of the format; `text` in all free texts and `url` in all URLs. */
export function completeReport(text: string, url: string): object {
  const localizedText = {'es': text, 'en': text, 'es-PE': text};
  const organization = {
    id: 'o',
    name: localizedText,
    shortName: localizedText,
    unit: localizedText,
    country: 'PE',
    url,
    email: text,
  };
  const source = {
    id: 's',
    title: localizedText,
    publisher: localizedText,
    url,
    retrieved: '2023',
    sha256: text,
    note: localizedText,
  };
  const observation = (period: string, value: number | null): object => ({
    period,
    periodLabel: localizedText,
    value,
    ...(value === null && {missing: 'not-measured'}),
    flags: ['provisional'],
    raw: text,
    note: localizedText,
  });
  const indicator = (id: string, value: number | null): object => ({
    id,
    groupId: 'g2',
    code: id,
    name: localizedText,
    shortName: localizedText,
    definition: localizedText,
    rationale: localizedText,
    unit: 'u',
    decimals: 1,
    desiredDirection: 'increase',
    desiredDirectionBasis: {kind: 'inferred', confidence: 'high', reason: localizedText},
    aggregation: 'non-cumulative',
    targets: [{period: '2025', value: 50, label: localizedText, note: localizedText}],
    observations: [observation('2020', 10), observation('2021', 20), observation('2022', value)],
    breaks: [{period: '2021', note: localizedText}],
    disaggregations: [
      {
        dimensions: {sex: text},
        label: localizedText,
        observations: [{period: '2022', value: 1, note: localizedText}],
      },
    ],
    responsible: organization,
    source: 's',
    formula: localizedText,
    expectedDisaggregations: [localizedText],
    method: localizedText,
    measurementParameter: localizedText,
    frequency: 'annual',
    coverage: localizedText,
    limitations: localizedText,
    assumptions: localizedText,
    notes: [localizedText],
    url,
    updated: '2023',
    asPublished: {change: 1, changeText: text, glyph: text, glyphCodePoint: text, sourceLine: 1},
  });
  return {
    schemaVersion: '1.0.0',
    id: 'r',
    defaultLanguage: 'es-PE',
    title: localizedText,
    description: localizedText,
    edition: text,
    issued: '2023',
    updated: '2023',
    latest: url,
    license: {id: text, name: localizedText, url},
    publisher: organization,
    organizations: [organization],
    policy: {
      id: 'p',
      name: localizedText,
      shortName: localizedText,
      legalBasis: localizedText,
      legalUrl: url,
    },
    sources: [source],
    comparison: {from: '2021', to: '2022'},
    units: {
      u: {
        kind: 'count',
        symbol: localizedText,
        label: localizedText,
        position: 'after',
        change: {symbol: localizedText, label: localizedText},
      },
    },
    groups: [
      {
        id: 'g1',
        kind: 'objective',
        code: '1',
        label: localizedText,
        title: localizedText,
        description: localizedText,
        notes: [localizedText],
      },
      {
        id: 'g2',
        parentId: 'g1',
        kind: text,
        code: '1.1',
        label: localizedText,
        title: localizedText,
        responsible: organization,
        declaredCounts: {services: 3},
      },
    ],
    indicators: [indicator('i1', 30), indicator('i2', null)],
    notes: [localizedText],
  };
}

/** Yields a copy of `value` for each of its leaves and keys, with that leaf or key replaced by `text`, and its path. */
export function* changedCopies(value: object, text: string): Generator<readonly [string, object]> {
  for (const [key, child] of Object.entries(value) as readonly [string, unknown][]) {
    const copy = (newValue: unknown, name = key): object => {
      if (Array.isArray(value))
        return value.map((item: unknown, index) => (String(index) === key ? newValue : item));
      return Object.fromEntries(
        Object.entries(value).map(([k, v]) => (k === key ? [name, newValue] : [k, v])),
      );
    };
    if (!Array.isArray(value)) yield [`${key} as a key`, copy(child, text)];
    if (typeof child !== 'object' || child === null) yield [key, copy(text)];
    else for (const [path, changed] of changedCopies(child, text)) yield [`${key}/${path}`, copy(changed)];
  }
}
