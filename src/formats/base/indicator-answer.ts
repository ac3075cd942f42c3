import {
  desiredDirections,
  directionBases,
  type DesiredDirection,
  type DirectionBasisKind,
} from '../../model/report/indicator.ts';
import type {ShortNameBasis} from '../../model/report/short-name.ts';

/** What a publisher stated about one indicator, which its table does not have; null for what was not stated. */
export interface IndicatorAnswer {
  readonly direction: DesiredDirection | null;
  readonly basis: DirectionBasisKind;
  readonly reason: string | null;
  readonly shortName: string | null;
  readonly shortNameBasis: ShortNameBasis;
}

/** Answers by id of the indicator, else by its code. */
export type IndicatorAnswers = ReadonlyMap<string, IndicatorAnswer>;

export const noIndicatorAnswers: IndicatorAnswers = new Map();

const noAnswer: IndicatorAnswer = {
  direction: null,
  basis: 'inferred',
  reason: null,
  shortName: null,
  shortNameBasis: 'ours',
};

/** The answers with a part of one of them replaced. */
export function withAnswer(
  answers: IndicatorAnswers,
  key: string,
  part: Partial<IndicatorAnswer>,
): IndicatorAnswers {
  return new Map(answers).set(key, {...(answers.get(key) ?? noAnswer), ...part});
}

/** The fields of an indicator with what was stated about it; a field of the table has priority. */
export function answeredFields(
  fields: Readonly<Record<string, unknown>>,
  answer: IndicatorAnswer | undefined,
  language: string,
): Readonly<Record<string, unknown>> {
  if (!answer) return fields;
  const {direction, basis, reason, shortName, shortNameBasis} = answer;
  const stated = {
    ...(shortName !== null && {shortName: {[language]: shortName}, shortNameBasis}),
    ...(direction !== null && {
      desiredDirection: direction,
      desiredDirectionBasis: {kind: basis, ...(reason !== null && {reason: {[language]: reason}})},
    }),
  };
  return {...stated, ...fields};
}

/** Parses `increase` or `increase:declared`; null for an unknown direction or basis. */
export function parseDirectionText(text: string): Pick<IndicatorAnswer, 'direction' | 'basis'> | null {
  const [name, kind = 'inferred'] = text.split(':').map((part) => part.trim());
  const direction = desiredDirections.find((candidate) => candidate === name);
  const basis = directionBases.find((candidate) => candidate === kind);
  return direction && basis ? {direction, basis} : null;
}
