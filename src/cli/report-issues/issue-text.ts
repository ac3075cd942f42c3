import {problemLevels, type ProblemLevel} from '../../model/report/problem-level.ts';
import type {CliTranslate} from '../messages/translate.ts';
import {colourText, visibleValue, type TerminalColour} from '../terminal.ts';
import type {Issue} from './issue.ts';

const colours: Readonly<Record<ProblemLevel, TerminalColour>> = {
  error: 'red',
  warning: 'yellow',
  info: 'cyan',
};
/** Issues of one kind that are listed one by one. */
const mostListed = 3;

interface IssueStyle {
  readonly isColoured: boolean;
  /** False groups the issues of a kind when there are more than three. */
  readonly listsAll: boolean;
}

/** The issues of a file as text: a line with the totals, then errors, warnings and notes, each kind with its fix. */
export function issueText(
  file: string,
  issues: readonly Issue[],
  translate: CliTranslate,
  style: IssueStyle,
): string {
  const byLevel = (level: ProblemLevel) => issues.filter((issue) => issue.level === level);
  const counts = problemLevels.map((level) => translate(`issues.${level}`, {count: byLevel(level).length}));
  const lines = problemLevels.flatMap((level) =>
    groupByCode(byLevel(level)).flatMap((group) => groupLines(group, translate, style)),
  );
  return `${[`${visibleValue(file)}: ${counts.join(', ')}`, ...lines].join('\n')}\n`;
}

function groupByCode(issues: readonly Issue[]): readonly (readonly Issue[])[] {
  const groups = new Map<string, Issue[]>();
  for (const issue of issues) {
    const group = groups.get(issue.code);
    if (group) group.push(issue);
    else groups.set(issue.code, [issue]);
  }
  return [...groups.values()];
}

/** The first issues of a kind, then how many more there are and where. */
function groupLines(
  issues: readonly Issue[],
  translate: CliTranslate,
  {isColoured, listsAll}: IssueStyle,
): readonly string[] {
  const listed = listsAll || issues.length <= mostListed ? issues : issues.slice(0, 1);
  const lines = listed.map((issue) => issueLines(issue, translate, isColoured));
  const others = issues.slice(listed.length);
  if (!others.length) return lines;
  const places = others
    .slice(0, mostListed)
    .map((issue) => place(issue, translate))
    .filter(Boolean);
  return [...lines, `      ${translate('issues.more', {count: others.length, places: places.join('; ')})}`];
}

function place({row, column, path}: Issue, translate: CliTranslate): string {
  const names = [column, path].map((name) => name && visibleValue(name));
  return [row === null ? null : translate('issues.row', {row}), ...names].filter(Boolean).join(' · ');
}

function issueLines(issue: Issue, translate: CliTranslate, isColoured: boolean): string {
  const {level, message, fix} = issue;
  const label = colourText(translate(`level.${level}`), colours[level], isColoured);
  const where = place(issue, translate);
  const head = `  ${label}${where && `  ${where}`}  ${visibleValue(message)}`;
  return fix ? `${head}\n      → ${visibleValue(fix)}` : head;
}
