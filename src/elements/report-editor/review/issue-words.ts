import type {Translate} from '../../../text/i18n/messages/translation.ts';
import {problemAdvice} from '../../../text/sentence/problem-advice.ts';
import type {Locale} from '../../../text/i18n/locale.ts';
import {countIssues, issueKinds, type IssueKind, type TableIssue} from '../document/issue.ts';

/** Codes whose texts name the buttons of the editor; the others have those of the command line. */
const ownCodes = [
  'over-100',
  'jump',
  'unknown-column',
  'several-columns',
  'absent-column',
  'absent-row',
  'unclear-row',
  'unknown-place',
  'place-contradicts',
  'blank-place',
  'other-sheet',
  'layout-differs',
  'dimension-taken',
  'unreadable-figure',
  'ambiguous-figure',
  'mixed-decimals',
  'unknown-period',
  'conflicting-figures',
  'scale-in-text',
  'no-table',
  'fractions',
  'change-differs',
  'repeated-row',
  'code-as-number',
  'unused-figure',
  'unknown-status',
  'units-differ',
  'hidden-cells',
] as const;
type OwnCode = (typeof ownCodes)[number];

/** The parts of a message: what is wrong, where, and what to do. */
export interface IssueWords {
  readonly what: string;
  readonly where: string;
  readonly remedy: string;
}

function isOwn(code: TableIssue['code']): code is OwnCode {
  return (ownCodes as readonly string[]).includes(code);
}

const longestQuote = 60;

export function issueWords(issue: TableIssue, rowName: string, locale: Locale): IssueWords {
  const {t} = locale;
  const {code, line, header, found, count, otherLines, values} = issue;
  // A screen reader reads the sign in English or not at all.
  const quoted = (found ?? '').slice(0, longestQuote).replaceAll(' ≠ ', ` ${t('editor.unlike')} `);
  const lines = otherLines.length && line !== null ? [...new Set([...otherLines, line])] : otherLines;
  const placeholders = {
    found: quoted,
    column: header ?? '',
    rows: [...lines].sort((a, b) => a - b).join(', '),
    before: values.before,
    times: values.times,
  };
  const texts = isOwn(code)
    ? {text: t(`editor-issue.${code}`, placeholders), fix: t(`editor-fix.${code}`, placeholders)}
    : problemAdvice({code, severity: 'warning', row: line, column: header, found: quoted}, locale);
  const place = line === null ? '' : t('editor.row', {row: line});
  const named = rowName ? `${place} (${rowName})` : place;
  const where = [named, header ?? ''].filter(Boolean).join(', ');
  return {
    what: texts.text,
    where: `${where}${where ? '. ' : ''}${count > 1 ? t('editor.in-cells', {count}) : ''}`.trim(),
    remedy: texts.fix,
  };
}

/** "2 preguntas, 1 error", without kinds that do not occur; empty without a problem. */
export function countWords(issues: readonly TableIssue[], t: Translate): string {
  const counts = countIssues(issues);
  return issueKinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => kindCount(kind, counts[kind], t))
    .join(', ');
}

export function kindCount(kind: IssueKind, count: number, t: Translate): string {
  return t(`editor.${kind}-count`, {count});
}

/** "Quedan 5: 2 preguntas, 1 error, 2 avisos." */
export function remainingWords(issues: readonly TableIssue[], t: Translate): string {
  return issues.length
    ? t('editor.remaining', {count: issues.length, list: countWords(issues, t)})
    : t('editor.none-remaining');
}
