import type {Issue} from './issue.ts';
import {problemLevels, type ProblemLevel} from '../../model/report/problem-level.ts';
import type {Translate} from '../messages/translate.ts';

const colours: Readonly<Record<ProblemLevel, number>> = {error: 31, warning: 33, info: 36};

/** The lines for a person: the gravest first, each with its place and how to mend it. */
export function issueText(file: string, all: readonly Issue[], say: Translate, isColoured: boolean): string {
  const paint = (text: string, colour: number): string =>
    isColoured ? `\u001b[${colour}m${text}\u001b[0m` : text;
  const sorted = problemLevels.flatMap((level) => all.filter((issue) => issue.level === level));
  const lines = sorted.map((issue) => {
    const place = [issue.row === null ? null : say('row', {row: issue.row}), issue.column, issue.path]
      .filter(Boolean)
      .join(' · ');
    const head = `  ${paint(say(issue.level), colours[issue.level])}${place && `  ${place}`}  ${issue.message}`;
    return issue.fix ? `${head}\n      → ${issue.fix}` : head;
  });
  const count = (level: ProblemLevel): number => all.filter((issue) => issue.level === level).length;
  const total = say('total', {
    file,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
  });
  return `${[total, ...lines].join('\n')}\n`;
}
