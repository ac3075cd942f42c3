import fc from 'fast-check';

/** Words of a table in one language. */
interface TableWords {
  readonly indicator: string;
  readonly unit: string;
  readonly period: string;
  readonly value: string;
  readonly target: string;
  readonly place: string;
  readonly total: string;
}

const wordsByLanguage = {
  es: {
    indicator: 'Indicador',
    unit: 'Unidad de medida',
    period: 'Año',
    value: 'Valor',
    target: 'Meta',
    place: 'Región',
    total: 'Total',
  },
  en: {
    indicator: 'Indicator',
    unit: 'Unit',
    period: 'Period',
    value: 'Value',
    target: 'Target',
    place: 'Region',
    total: 'Total',
  },
  pt: {
    indicator: 'Indicador',
    unit: 'Unidade de medida',
    period: 'Período',
    value: 'Valor',
    target: 'Meta',
    place: 'Região',
    total: 'Total',
  },
  fr: {
    indicator: 'Indicateur',
    unit: 'Unité',
    period: 'Période',
    value: 'Valeur',
    target: 'Cible',
    place: 'Région',
    total: 'Ensemble',
  },
} satisfies Readonly<Record<string, TableWords>>;

export const layouts = [
  'long',
  'wide',
  'by-indicator',
  'by-place',
  'periods-above',
  'periods-below',
] as const;

/** A table and what an import of it returns. */
export interface RandomTable {
  readonly layout: (typeof layouts)[number];
  readonly delimiter: string;
  readonly rows: readonly (readonly string[])[];
  /** Number of rows of the header. */
  readonly headerHeight: number;
  /** `indicator|place|period|value` of each figure; the place is empty for the whole. */
  readonly figures: readonly string[];
}

const periodForms: readonly (readonly [written: (year: number) => string, read: (year: number) => string])[] =
  [
    [String, String],
    [(year) => `${year}-T3`, (year) => `${year}-Q3`],
    [(year) => `IV Trim. ${year}`, (year) => `${year}-Q4`],
    [(year) => `feb-${String(year).slice(2)}`, (year) => `${year}-02`],
    [(year) => `${year}M11`, (year) => `${year}-11`],
    [(year) => `2S${year}`, (year) => `${year}-S2`],
    [(year) => `${year}/${year + 1}`, (year) => `${year}/${year + 1}`],
  ];

const figure = fc
  .tuple(fc.integer({min: 2, max: 99_999}), fc.integer({min: 1, max: 99}))
  .map(([whole, cents]) => `${whole}.${String(cents).padStart(2, '0')}`);

const shape = fc.record({
  layout: fc.constantFrom(...layouts),
  language: fc.constantFrom('es', 'en', 'pt', 'fr'),
  mark: fc.constantFrom('.', ','),
  delimiter: fc.constantFrom(';', '\t', ',', '|'),
  period: fc.constantFrom(...periodForms),
  firstYear: fc.integer({min: 2001, max: 2015}),
  yearCount: fc.integer({min: 2, max: 4}),
  names: fc.uniqueArray(fc.constantFrom('Acceso a agua', 'Cobertura', 'Alumnos', 'Camas', 'Visitas'), {
    minLength: 2,
    maxLength: 4,
  }),
  places: fc.constantFrom<readonly string[]>([], ['', 'Norte', 'Sur'], ['', 'Lima']),
  figures: fc.array(figure, {minLength: 64, maxLength: 64}),
  order: fc.array(fc.integer({min: 0, max: 1000}), {minLength: 7, maxLength: 7}),
});
type Shape = typeof shape extends fc.Arbitrary<infer T> ? T : never;

/** Tables in every layout and language, with either decimal mark and any order of columns. */
export const randomTable: fc.Arbitrary<RandomTable> = shape.map(writeTable);

function writeTable(table: Shape): RandomTable {
  const {layout, delimiter} = table;
  const writers = {
    'long': longTable,
    'wide': wideTable,
    'by-indicator': tableByIndicator,
    'by-place': tableByPlace,
    'periods-above': (shape: Shape, words: TableWords) => tableWithTargets(shape, words, true),
    'periods-below': (shape: Shape, words: TableWords) => tableWithTargets(shape, words, false),
  };
  const {rows, figures} = writers[layout](table, wordsByLanguage[table.language]);
  return {layout, delimiter, rows, headerHeight: layout.startsWith('periods-') ? 2 : 1, figures};
}

type Written = Pick<RandomTable, 'rows' | 'figures'>;

/** Every indicator, place and year with its figure. */
function cells(
  {names, places, firstYear, yearCount, figures, mark, period: [written, read]}: Shape,
  hasPlaces: boolean,
) {
  const years = Array.from({length: yearCount}, (_, index) => firstYear + index);
  const usedPlaces = hasPlaces && places.length ? places : [''];
  let index = 0;
  return names.flatMap((name) =>
    usedPlaces.flatMap((place) =>
      years.map((year) => {
        const value = figures[index++ % figures.length] ?? '2.5';
        const key = [name, place, read(year), Number(value)].join('|');
        return {name, place, year, column: written(year), text: value.replace('.', mark), key};
      }),
    ),
  );
}

function shuffle(row: readonly string[], order: readonly number[]): readonly string[] {
  return row
    .map((text, index) => ({text, rank: order[index] ?? 1000 + index}))
    .sort((a, b) => a.rank - b.rank)
    .map(({text}) => text);
}

function longTable(table: Shape, words: TableWords): Written {
  const figureCells = cells(table, true);
  const hasPlaces = table.places.length > 0;
  const header = [
    words.indicator,
    words.unit,
    words.period,
    words.value,
    ...(hasPlaces ? [words.place] : []),
  ];
  const rows = figureCells.map(({name, place, column, text}) => [
    name,
    '%',
    column,
    text,
    ...(hasPlaces ? [place || words.total] : []),
  ]);
  return {
    rows: [header, ...rows].map((row) => shuffle(row, table.order)),
    figures: figureCells.map(({key}) => key),
  };
}

function wideTable(table: Shape, words: TableWords): Written {
  const figureCells = cells(table, true);
  const hasPlaces = table.places.length > 0;
  const columns = [...new Set(figureCells.map(({column}) => column))];
  const header = [words.indicator, words.unit, ...(hasPlaces ? [words.place] : []), ...columns];
  const rows = table.names.flatMap((name) =>
    (hasPlaces ? table.places : ['']).map((place) => [
      ...[name, '%', ...(hasPlaces ? [place || words.total] : [])],
      ...figureCells.filter((cell) => cell.name === name && cell.place === place).map(({text}) => text),
    ]),
  );
  return {
    rows: [header, ...rows].map((row) => shuffle(row, table.order)),
    figures: figureCells.map(({key}) => key),
  };
}

function tableByIndicator(table: Shape, words: TableWords): Written {
  const figureCells = cells(table, false);
  const columns = [...new Set(figureCells.map(({column}) => column))];
  const rows = columns.map((column) => [
    column,
    ...figureCells.filter((cell) => cell.column === column).map(({text}) => text),
  ]);
  return {
    rows: [[words.period, ...table.names], ...rows].map((row) => shuffle(row, table.order)),
    figures: figureCells.map(({key}) => key),
  };
}

function tableByPlace(table: Shape, words: TableWords): Written {
  const figureCells = cells({...table, places: ['', 'Lima', 'Ica', 'Puno']}, true);
  const columns = [...new Set(figureCells.map(({column}) => column))];
  const rows = table.names.flatMap((name) =>
    columns.map((column) => [
      ...[name, '%', column],
      ...figureCells.filter((cell) => cell.name === name && cell.column === column).map(({text}) => text),
    ]),
  );
  const header = [words.indicator, words.unit, words.period, words.total, 'Lima', 'Ica', 'Puno'];
  return {
    rows: [header, ...rows].map((row) => shuffle(row, table.order)),
    figures: figureCells.map(({key}) => key),
  };
}

/** A header of two rows: targets and results below each period, or the periods below both words. */
function tableWithTargets(table: Shape, words: TableWords, isAbove: boolean): Written {
  const figureCells = cells(table, false);
  const columns = [...new Set(figureCells.map(({column}) => column))];
  const blanks = columns.slice(1).map(() => '');
  const upper = isAbove
    ? columns.flatMap((column) => [column, ''])
    : [words.target, ...blanks, words.value, ...blanks];
  const lower = isAbove ? columns.flatMap(() => [words.target, words.value]) : [...columns, ...columns];
  const rows = table.names.map((name) => {
    const texts = figureCells.filter((cell) => cell.name === name).map(({text}) => text);
    return [
      name,
      '%',
      ...(isAbove ? texts.flatMap((text) => ['1', text]) : [...texts.map(() => '1'), ...texts]),
    ];
  });
  return {
    rows: [[words.indicator, words.unit, ...upper], ['', '', ...lower], ...rows],
    figures: figureCells.map(({key}) => key),
  };
}

/** The text of a table; a Markdown table where the delimiter is a bar. */
export function tableText({rows, delimiter}: Pick<RandomTable, 'rows' | 'delimiter'>): string {
  const quote = (cell: string): string => (cell.includes(delimiter) ? `"${cell}"` : cell);
  if (delimiter !== '|') return rows.map((row) => row.map(quote).join(delimiter)).join('\n');
  const [header = [], ...records] = rows.map((row) => `| ${row.join(' | ')} |`);
  return [header, `|${(rows[0] ?? []).map(() => '---|').join('')}`, ...records].join('\n');
}
