import type {MissingCodes} from '../base/import-options.ts';
import type {IndicatorAnswer} from '../base/indicator-answer.ts';
import {formatRole} from '../table/column-role.ts';
import {parseHeader} from '../table/detect/header-column.ts';
import {codeArguments} from '../place/place-columns.ts';
import {headerPattern, layoutOf} from '../table/layout.ts';
import type {SourceColumn} from '../table/source-column.ts';
import type {Mapping} from './mapping.ts';
import {ownOptions} from '../../model/own.ts';

type Answers = Omit<Mapping, 'columns' | 'layout'>;

/** The content of the mapping file of a table as it was read, and of the answers about it; `readMapping` reads it back. */
export function mappingDocument(
  columns: readonly SourceColumn[],
  answers: Answers,
): Readonly<Record<string, unknown>> {
  const {
    language,
    indicatorName,
    unit,
    decimals,
    decimalSeparator,
    sheets,
    includeHidden,
    missing,
    rowNames,
    placeAnswers,
  } = answers;
  const stated = {
    layout: layoutOf(columns),
    language,
    name: indicatorName,
    unit,
    decimals,
    decimal: decimalSeparator === null ? null : decimalSeparator === ',' ? 'comma' : 'point',
    sheet: sheets.length > 1 ? sheets : (sheets[0] ?? null),
    ...(includeHidden && {'include-hidden': true}),
    ...(missing.length && {missing: codesByColumn(missing)}),
    columns: rolesByHeader(columns),
    ...(rowNames.size && {rows: Object.fromEntries(rowNames)}),
    ...(placeAnswers.size && {places: Object.fromEntries(placeAnswers)}),
    ...answerEntries(answers),
  };
  return Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== null));
}

/** The codes of a column in one list, however many answers gave them; `*` is every column, `{year}` any year. */
function codesByColumn(missing: readonly MissingCodes[]): Readonly<Record<string, readonly string[]>> {
  const lists = new Map<string, readonly string[]>();
  for (const {column, codes} of missing) {
    const key = column === null ? '*' : headerPattern(column);
    lists.set(key, [...new Set([...(lists.get(key) ?? []), ...codes])]);
  }
  return Object.fromEntries(lists);
}

/** What was stated about the indicators, each part by id or code. */
function answerEntries({indicatorAnswers}: Answers): Readonly<Record<string, unknown>> {
  const part = (name: string, read: (answer: IndicatorAnswer) => string | null): object => {
    const entries = [...indicatorAnswers].flatMap(([key, answer]) => {
      const text = read(answer);
      return text === null ? [] : [[key, text] as const];
    });
    return entries.length ? {[name]: Object.fromEntries(entries)} : {};
  };
  const shortName =
    (basis: IndicatorAnswer['shortNameBasis']) =>
    (answer: IndicatorAnswer): string | null =>
      answer.shortNameBasis === basis ? answer.shortName : null;
  return {
    ...part('directions', ({direction, basis}) => direction && `${direction}:${basis}`),
    ...part('reasons', ({reason}) => reason),
    ...part('short-names', shortName('ours')),
    ...part('declared-short-names', shortName('declared')),
  };
}

/**
 * Roles by header, with `{year}` in place of a year that the header itself shows: the table of the next year has other
 * years. Leaves out unknown columns and those without content, which may have some the next time.
 */
function rolesByHeader(columns: readonly SourceColumn[]): Readonly<Record<string, string>> {
  const entries = columns
    .filter(({role, reason}) => role !== 'unknown' && reason !== 'no-content')
    .map((column) => {
      const isShown = parseHeader(column.header).period === column.period;
      const header = isShown ? headerPattern(column.header) : column.header;
      return [header, roleText({...column, period: isShown ? null : column.period})] as const;
    });
  return Object.fromEntries(entries);
}

function roleText(column: SourceColumn): string {
  const {role, argument, period, periodForm} = ownOptions(column);
  const isForm = role === 'period' && (periodForm === 'years' || periodForm === 'months');
  const isCode = codeArguments.includes(argument ?? '');
  const shown = role === 'place' && !isCode ? null : isForm ? periodForm : argument;
  return role === 'unknown' ? '' : formatRole({role, argument: shown, period});
}
