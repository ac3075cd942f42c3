import {placeDimension} from '../../model/report/place.ts';
import type {Series, Targets} from '../table/read/series.ts';
import type {PlaceRecord} from './place-registry.ts';

/** A series with the categories that divide its indicator. */
export type WrittenSeries = Pick<Series, 'categories' | 'observations' | 'targets'>;

interface PartContext {
  /** Tag of the labels. */
  readonly language: string;
  readonly places: readonly PlaceRecord[];
}

/** The targets of a series as a report document writes them. */
export function writtenTargets(targets: Targets): readonly object[] {
  return [...targets].map(([period, value]) => ({period, value}));
}

/** The parts of an indicator, labelled with their categories and the names of their places. */
export function disaggregations(series: readonly WrittenSeries[], {language, places}: PartContext): object {
  const names = new Map(places.map(({code, name}) => [code, name]));
  const labelOf = ([key, text]: readonly [string, string]): string =>
    key === placeDimension ? (names.get(text) ?? text) : text;
  const divided = series.filter(({categories}) => categories.size);
  if (!divided.length) return {};
  return {
    disaggregations: divided.map(({categories, observations, targets}) => ({
      dimensions: Object.fromEntries(categories),
      label: {[language]: [...categories].map(labelOf).join(' · ')},
      observations,
      ...(targets.size > 0 && {targets: writtenTargets(targets)}),
    })),
  };
}
