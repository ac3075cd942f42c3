import type {UnitJson} from '../../base/parse-unit.ts';
import type {GroupJson} from './group-builder.ts';
import {isOfPlace, type Categories} from '../../place/category-reader.ts';
import type {RowValues} from './row-reader.ts';
import type {RevisionJson} from './revisions.ts';
import {Series, type Targets} from './series.ts';

/** The fields of a row beside its figures. */
interface DraftValues extends Pick<RowValues, 'fields' | 'baseline' | 'printed'> {
  readonly line: number;
  /** True for the row of a place, whose baseline and printed change are not those of the indicator. */
  readonly isOfPlace: boolean;
}

/** The values of a row. */
export function draftValues({fields, baseline, printed, categories}: RowValues, line: number): DraftValues {
  return isOfPlace({categories})
    ? {fields, baseline: null, printed: null, line, isOfPlace: true}
    : {fields, baseline, printed, line, isOfPlace: false};
}

/** An indicator while its rows are read. */
export interface IndicatorDraft {
  /** Id in the file; null when it is derived. */
  readonly statedId: string | null;
  readonly name: string;
  /** Code in a column of its own. */
  readonly code: string | null;
  readonly group: GroupJson | null;
  /** Code in the group columns: of the indicator, where it is the only one of its group. */
  readonly groupCode: string | null;
  readonly unit: UnitJson;
  /** Text of the unit column; null without one. */
  readonly unitText: string | null;
  /** Power of ten of the figures. */
  readonly multiplier: number;
  readonly line: number;
  /** What the first row of the indicator has beside its figures; the first row of the whole, where there is one. */
  values: DraftValues;
  readonly targets: Targets;
  readonly revisions: Set<RevisionJson>;
  readonly series: Map<string, Series>;
}

/** The series of an indicator for a combination of categories; a new one when it has none yet. */
export function seriesOf({series}: IndicatorDraft, categories: Categories): Series {
  const key = categories.size ? JSON.stringify([...categories]) : '';
  const known = series.get(key);
  if (known) return known;
  const added = new Series(categories);
  series.set(key, added);
  return added;
}

/**
 * Leaves out a dimension with the same category in every series: it divides nothing. Returns the categories that were
 * left out, by key of the dimension.
 */
export function commonCategories(drafts: readonly IndicatorDraft[]): Categories {
  const combinations = drafts.flatMap(({series}) => [...series.values()].map(({categories}) => categories));
  const [first = new Map<string, string>()] = combinations;
  return new Map(
    [...first].filter(([key, label]) => combinations.every((categories) => categories.get(key) === label)),
  );
}
