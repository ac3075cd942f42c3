import leven from 'leven';
import {peruRegions} from '../../model/places/peru-regions.ts';
import type {ImportProblem} from '../../model/report/problem.ts';
import {foldText} from '../../text/search.ts';
import type {NamedPlace} from './place-cells.ts';

/** Regions that a question names. */
const mostNearest = 3;

/** The names of the regions that are nearest to a text, best first. */
export function nearestRegions(text: string): readonly string[] {
  const name = foldText(text.slice(0, 60));
  return peruRegions
    .map((region) => ({name: region.name, distance: leven(name, foldText(region.name))}))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, mostNearest)
    .map((region) => region.name);
}

/** The question about a text beside the regions of Peru that names none of them. */
export function unknownPlaceProblem({text, column}: NamedPlace, line: number | null): ImportProblem {
  const nearest = /\d/.test(text) ? [] : nearestRegions(text);
  return {
    code: 'unknown-place',
    severity: 'dropped',
    row: line,
    column: column.header,
    found: nearest.length ? `${text.slice(0, 40)} (${nearest.join(', ')})` : text,
    stopsReport: true,
    place: {text, nearest},
  };
}

/** A code and a name of different places, or a code with two names. */
export function contradictionProblem(
  code: NamedPlace,
  name: string,
  expected: string,
  line: number | null,
): ImportProblem {
  return {
    code: 'place-contradicts',
    severity: 'dropped',
    row: line,
    column: code.column.header,
    found: `${code.text}: ${name} ≠ ${expected}`,
    stopsReport: true,
  };
}

/** A blank cell that may be the lower part of a merged one. */
export function blankPlaceProblem(place: string, header: string, line: number): ImportProblem {
  return {
    code: 'blank-place',
    severity: 'dropped',
    row: line,
    column: header,
    found: place,
    stopsReport: true,
  };
}
