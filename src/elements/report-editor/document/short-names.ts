import type {ShortNameBasis} from '../../../model/report/short-name.ts';
import {isRecord, recordsOf, type DocumentRecord} from './json.ts';

/** A short name that was given in the editor. */
export interface ShortNameAnswer {
  /** Empty to remove the short name of the table. */
  readonly text: string;
  readonly basis: ShortNameBasis;
}

/** Short names by key of their part of the report. */
export type ShortNames = ReadonlyMap<string, ShortNameAnswer>;

export const reportNameKey = 'report';

export function groupNameKey(id: string): string {
  return `group:${id}`;
}

export function indicatorNameKey(id: string): string {
  return `indicator:${id}`;
}

/** A report document with the short names of its title, groups and indicators. */
export function applyShortNames(report: DocumentRecord, names: ShortNames, language: string): DocumentRecord {
  if (!names.size) return report;
  const named = (record: DocumentRecord, key: string): DocumentRecord => {
    const answer = names.get(key);
    return answer ? withShortName(record, answer, language) : record;
  };
  const list = (value: unknown, keyOf: (id: string) => string): readonly DocumentRecord[] =>
    recordsOf(value).map((record) => named(record, keyOf(String(record['id']))));
  return {
    ...named(report, reportNameKey),
    ...('groups' in report && {groups: list(report['groups'], groupNameKey)}),
    indicators: list(report['indicators'], indicatorNameKey),
  };
}

/** The record with the short name in one language; without any where it was removed. */
function withShortName(
  record: DocumentRecord,
  {text, basis}: ShortNameAnswer,
  language: string,
): DocumentRecord {
  const {shortName, shortNameBasis: _basis, ...others} = record;
  if (!text) return others;
  const kept = isRecord(shortName) ? shortName : {};
  return {...others, shortName: {...kept, [language]: text}, shortNameBasis: basis};
}
