import {en} from './messages-en.ts';
import {es} from './messages-es.ts';
import type {ImportProblem} from '../base/import-problem.ts';

/** A problem in words. */
export interface ProblemWords {
  readonly text: string;
  /** How to mend it. */
  readonly fix: string;
}

/** What is odd and how to mend it, in Spanish or, for any other language tag, in English. */
export function problemWords({code, seen}: ImportProblem, language: string): ProblemWords {
  const [text, fix] = (/^es\b/i.test(language) ? es : en)[code];
  return {text: text.replace('{seen}', () => seen ?? '–'), fix: fix};
}
