import {html, nothing, type TemplateResult} from 'lit';
import type {ImportProblem} from '../../model/report/problem.ts';
import {problemAdvice} from '../../text/sentence/problem-advice.ts';
import {problemLevel, type ProblemLevel} from '../../model/report/problem-level.ts';
import type {Locale} from '../../text/i18n/locale.ts';

interface LeveledProblem {
  readonly problem: ImportProblem;
  readonly level: ProblemLevel;
}

/** Level, column, description and correction of a problem. */
export function problemItem(problem: ImportProblem, level: ProblemLevel, locale: Locale): TemplateResult {
  const {text, fix} = problemAdvice(problem, locale);
  const column = problem.column ? `${problem.column} · ` : '';
  return html`<strong data-level=${level}>${locale.t(`editor-level.${level}`)}</strong> ${column}${text}
    <span class="fix">${fix}</span>`;
}

/** Errors and warnings of the file as a whole: those without a row. */
export function fileProblems(
  problems: readonly ImportProblem[],
  locale: Locale,
): TemplateResult | typeof nothing {
  const listed = withLevels(problems).filter(({problem, level}) => problem.row === null && level !== 'info');
  if (listed.length === 0) return nothing;
  return html`<ul class="file-problems">
    ${listed.map(({problem, level}) => html`<li>${problemItem(problem, level, locale)}</li>`)}
  </ul>`;
}

/** Problems of level `info`, behind a disclosure. */
export function infoProblems(
  problems: readonly ImportProblem[],
  locale: Locale,
): TemplateResult | typeof nothing {
  const listed = withLevels(problems).filter(({level}) => level === 'info');
  if (listed.length === 0) return nothing;
  return html`<details>
    <summary>${locale.t('editor.info-count', {count: listed.length})}</summary>
    <ul>
      ${listed.map((problem) => infoItem(problem, locale))}
    </ul>
  </details>`;
}

function infoItem({problem, level}: LeveledProblem, locale: Locale): TemplateResult {
  return html`<li>
    ${problem.row === null ? nothing : `${locale.t('editor.row', {row: problem.row})} · `}${problemItem(problem, level, locale)}
  </li>`;
}

/** Number of problems of a level. */
export function countLevel(problems: readonly ImportProblem[], level: ProblemLevel): number {
  return withLevels(problems).filter((problem) => problem.level === level).length;
}

function withLevels(problems: readonly ImportProblem[]): readonly LeveledProblem[] {
  return problems.map((problem) => ({problem, level: problemLevel(problem)}));
}
