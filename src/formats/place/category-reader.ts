import {placeDimension} from '../../model/report/place.ts';
import {slugify} from '../base/slugify.ts';
import {isTotal} from '../base/total-words.ts';
import {cellsOf, hasRole, type DataRow} from '../table/read/data-row.ts';
import type {ReadFigure} from '../table/read/figure-reader.ts';
import type {SourceColumn} from '../table/source-column.ts';
import {codeArguments} from './place-columns.ts';
import {placeInHeader, type PlaceTable} from './place-table.ts';

/** Category by key of the dimension, and the code of the place; empty for the whole. */
export type Categories = ReadonlyMap<string, string>;

/** The figures of one series in a row: all of them, or those of one column whose header names the series. */
export interface RowSeries {
  /** Name of the indicator in the header; null when the row names it. */
  readonly indicator: string | null;
  readonly categories: Categories;
  readonly figures: readonly ReadFigure[];
}

/** True for a row that names a place in a cell: its notes and targets are not those of the whole. */
export function isOfPlace({categories}: {readonly categories: Categories}): boolean {
  return categories.has(placeDimension);
}

const noCategories: Categories = new Map();

/** A key of `dimensions`, which begins with a letter: the stated name, else the header. */
function dimensionKey({argument, header, reason}: SourceColumn): string {
  const isNamed = reason === 'stated' && argument !== null && !['place', ...codeArguments].includes(argument);
  return (
    slugify(isNamed ? argument : header)
      .replace(/^(?=[^a-z])/, 'd-')
      .slice(0, 60) || 'd'
  );
}

/** Reads the categories of the rows of one file: places, sex, age and others. */
export class CategoryReader {
  readonly #places: PlaceTable;

  constructor(places: PlaceTable) {
    this.#places = places;
  }

  /** The categories of a row; totals and blank cells are the whole. A code beside a name of a place is no category. */
  categoriesOf(row: DataRow): Categories {
    if (!hasRole(row, 'place', 'dimension')) return noCategories;
    const placed = this.#places.columnsOf(row.columns);
    const place = placed && this.#places.placeOf(row.row, placed);
    const names = placed?.names.map(({index}) => row.columns[index]) ?? [];
    const others = cellsOf(row, 'place').filter(([column]) => !column.isCode && !names.includes(column));
    const named = [...others, ...cellsOf(row, 'dimension')].filter(
      ([, {text}]) => text.trim() && !isTotal(text),
    );
    return new Map([
      ...(place ? [[placeDimension, place.code] as const] : []),
      ...named.map(([column, {text}]) => [dimensionKey(column), text.trim()] as const),
    ]);
  }

  /** Separates the figures of columns whose header names an indicator or a category. */
  groupByHeader(figures: readonly ReadFigure[], categories: Categories): readonly RowSeries[] {
    const isNamed = ({column: {argument}}: ReadFigure): boolean => argument !== null;
    if (!figures.some(isNamed)) return [{indicator: null, categories, figures}];
    const common = figures.filter((read) => !isNamed(read));
    const named = figures.filter(isNamed).map((read) => this.#namedSeries(read, categories));
    return common.length ? [{indicator: null, categories, figures: common}, ...named] : named;
  }

  #namedSeries(read: ReadFigure, categories: Categories): RowSeries {
    const {argument} = read.column;
    const header = placeInHeader(read.column);
    if (argument === 'indicator') return {indicator: header, categories, figures: [read]};
    const place = argument === 'place' ? this.#places.placeOfHeader(header) : null;
    const isWhole = argument === 'place' ? !place : isTotal(header);
    const category = isWhole ? [] : [[slugify(argument ?? ''), place?.code ?? header] as const];
    return {indicator: null, categories: new Map([...categories, ...category]), figures: [read]};
  }
}
