import {problemLevels, type ProblemLevel} from '../../model/report/problem-level.ts';
import type {CliTranslate} from '../messages/translate.ts';
import {colourText, type TerminalColour} from '../terminal.ts';
import type {Issue} from './issue.ts';

const colours: Readonly<Record<ProblemLevel, TerminalColour>> = {
  error: 'red',
  warning: 'yellow',
  info: 'cyan',
};

/** The issues of a file as text: a line with the totals, then errors, warnings and notes, each with its fix. */
export function issueText(
  file: string,
  issues: readonly Issue[],
  translate: CliTranslate,
  isColoured: boolean,
): string {
  const byLevel = (level: ProblemLevel) => issues.filter((issue) => issue.level === level);
  const total = translate('issues.total', {
    file,
    errors: byLevel('error').length,
    warnings: byLevel('warning').length,
    infos: byLevel('info').length,
  });
  const lines = problemLevels.flatMap(byLevel).map((issue) => issueLines(issue, translate, isColoured));
  return `${[total, ...lines].join('\n')}\n`;
}

function issueLines(issue: Issue, translate: CliTranslate, isColoured: boolean): string {
  const {level, row, column, path, message, fix} = issue;
  const label = colourText(translate(`level.${level}`), colours[level], isColoured);
  const place = [row === null ? null : translate('issues.row', {row}), column, path]
    .filter(Boolean)
    .join(' · ');
  const head = `  ${label}${place && `  ${place}`}  ${message}`;
  return fix ? `${head}\n      → ${fix}` : head;
}
