import type {ReportProblem, ReportProblemCode, Severity} from '../problem.ts';

/** State of reading one document. */
export interface ReadContext {
  /** Language of plain strings. */
  readonly language: string;
  readonly problems: ReportProblem[];
}

/** A place in the document and its value. */
export interface Cursor {
  readonly value: unknown;
  readonly name: string | number;
  /** `null` for the document itself. */
  readonly parent: Cursor | null;
  readonly context: ReadContext;
}

/** Limits the memory that a hostile document can take. */
const problemLimit = 500;

export function rootCursor(value: unknown, language: string): Cursor {
  return {value, name: '', parent: null, context: {language, problems: []}};
}

export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True when the value is absent, null or a blank string. Spreadsheets write absent values as blank strings. */
export function isAbsent({value}: Cursor): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

/** Returns the cursor of an own field; inherited fields count as absent. */
export function field(parent: Cursor, name: string | number): Cursor {
  const owner: Readonly<Record<PropertyKey, unknown>> = Object(parent.value);
  return {value: Object.hasOwn(owner, name) ? owner[name] : undefined, name, parent, context: parent.context};
}

/** Returns the names of the own fields; none when the value is not an object. */
export function ownKeys({value}: Cursor): readonly string[] {
  return isObject(value) ? Object.keys(value) : [];
}

/** Adds a problem, up to `problemLimit`. Returns `undefined`, so that a reader can return the result. */
export function addProblem(
  cursor: Cursor,
  code: ReportProblemCode,
  severity: Severity = 'dropped',
): undefined {
  const {problems} = cursor.context;
  if (problems.length < problemLimit) problems.push(createProblem(cursor, code, severity));
  else if (problems.length === problemLimit)
    problems.push(createProblem(rootCursor(null, ''), 'more-problems', 'warning'));
}

export function createProblem(cursor: Cursor, code: ReportProblemCode, severity: Severity): ReportProblem {
  // A rejected URL can contain a password.
  const found = code === 'bad-url' ? null : preview(cursor.value);
  return Object.freeze({code, path: pointer(cursor), severity, found});
}

function preview(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'object') return String(value).slice(0, 80);
  return Array.isArray(value) ? '[…]' : `{${Object.keys(value).slice(0, 4)}}`.slice(0, 80);
}

/** Returns the JSON pointer (RFC 6901) of a place; empty for the document itself. */
export function pointer({name, parent}: Cursor): string {
  if (!parent) return '';
  return `${pointer(parent)}/${String(name).slice(0, 80).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
