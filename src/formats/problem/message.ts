import {en} from './messages-en.ts';
import {es} from './messages-es.ts';
import type {ImportProblem} from '../base/import-problem.ts';

/** A problem in words. */
export interface ProblemWords {
  readonly said: string;
  /** How to mend it. */
  readonly mend: string;
}

/** What is odd and how to mend it, in Spanish or, for any other language tag, in English. */
export function problemWords({code, seen}: ImportProblem, language: string): ProblemWords {
  const [said, mend] = (/^es\b/i.test(language) ? es : en)[code];
  return {said: said.replace('{seen}', () => seen ?? '–'), mend};
}
