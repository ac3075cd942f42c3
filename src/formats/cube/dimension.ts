import type {ImportLog} from '../base/import-log.ts';
import type {ImportResult} from '../base/import-result.ts';
import {slugify} from '../base/slugify.ts';
import {isTotal} from '../base/total-words.ts';

export interface Category {
  readonly id: string;
  readonly label: string;
}

export interface Dimension {
  readonly id: string;
  readonly label: string;
  readonly categories: readonly Category[];
}

/** A dimension and the category of one figure in it. */
export type Coordinate = readonly [Dimension, Category];

/** The category in the first of the dimensions with one of these ids. */
export function categoryIn(
  coordinates: readonly Coordinate[],
  ...ids: readonly (string | undefined)[]
): Category | undefined {
  return coordinates.find(([{id}]) => ids.includes(id))?.[1];
}

/**
 * Labels of the categories of a figure, by label of the dimension. Leaves out totals, dimensions with a single
 * category, and those that `isUsed` refuses.
 */
export function disaggregation(
  coordinates: readonly Coordinate[],
  isUsed: (dimension: Dimension, category: Category) => boolean,
): ReadonlyMap<string, string> {
  const used = coordinates.filter(
    ([dimension, category]) =>
      dimension.categories.length > 1 && !isTotal(category.id) && isUsed(dimension, category),
  );
  return new Map(used.map(([dimension, category]) => [dimension.label, category.label]));
}

/** Id of the indicator that is made of a metric. */
export function metricId(id: string): string {
  return `in-${slugify(id)}`;
}

/** The result for a document whose dimensions cannot be used, as without a time dimension. `hasOthers`: another dataset of the document can be used. */
export function rejectDimensions(
  dimensions: readonly Dimension[],
  log: ImportLog,
  hasOthers = false,
): ImportResult {
  const found = dimensions.map(({id}) => id).join(', ');
  const severity = hasOthers ? 'dropped' : 'fatal';
  log.add({code: 'unknown-dimension', severity, row: null, column: null, found, stopsReport: true});
  return {report: null, problems: log.problems};
}
