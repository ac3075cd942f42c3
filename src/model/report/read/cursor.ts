import type {ReportProblem, ReportProblemCode, Severity} from '../problem.ts';

/** What one reading of one document gathers on its way. */
export interface ReadContext {
  /** Language of plain strings. */
  readonly language: string;
  readonly problems: ReportProblem[];
  /** Where each finished record was read: for checks that need more than one field. */
  readonly cursorByRecord: Map<object, Cursor>;
}

/** A place in the document and what stands there. */
export interface Cursor {
  readonly value: unknown;
  readonly name: string | number;
  /** `null` for the document itself. */
  readonly parent: Cursor | null;
  readonly context: ReadContext;
}

/** A hostile document may hold a million oddities: the page must not. */
const problemLimit = 500;

export function rootCursor(value: unknown, language: string): Cursor {
  return {value, name: '', parent: null, context: {language, problems: [], cursorByRecord: new Map()}};
}

export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Nothing stands here; a blank string is how spreadsheets write nothing. */
export function isAbsent({value}: Cursor): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

/** The own field of that name; an inherited one does not count. */
export function field(parent: Cursor, name: string | number): Cursor {
  const owner: Readonly<Record<PropertyKey, unknown>> = Object(parent.value);
  return {value: Object.hasOwn(owner, name) ? owner[name] : undefined, name, parent, context: parent.context};
}

/** The names of all own fields; none when no object stands here. */
export function ownKeys({value}: Cursor): readonly string[] {
  return isObject(value) ? Object.keys(value) : [];
}

/** Remembers where a record was read, and closes it. */
export function finishRecord<T extends object>(at: Cursor, made: T): T {
  at.context.cursorByRecord.set(made, at);
  return Object.freeze(made);
}

/** Writes a problem down. Gives `undefined`, so that a reader can end with it. */
export function addProblem(at: Cursor, code: ReportProblemCode, severity: Severity = 'dropped'): undefined {
  const {problems} = at.context;
  if (problems.length < problemLimit) problems.push(createProblem(at, code, severity));
  else if (problems.length === problemLimit)
    problems.push(createProblem(rootCursor(null, ''), 'more-problems', 'warning'));
}

export function createProblem(at: Cursor, code: ReportProblemCode, severity: Severity): ReportProblem {
  // A refused address may hold a password.
  const found = code === 'bad-url' ? null : preview(at.value);
  return Object.freeze({code, path: pointer(at), severity, found});
}

function preview(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'object') return String(value).slice(0, 80);
  return Array.isArray(value) ? '[…]' : `{${Object.keys(value).slice(0, 4)}}`.slice(0, 80);
}

/** JSON pointer of a place; empty for the document itself. */
export function pointer({name, parent}: Cursor): string {
  if (!parent) return '';
  return `${pointer(parent)}/${String(name).slice(0, 80).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
