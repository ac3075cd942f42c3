import type {ImportResult} from '../base/import-result.ts';
import {getList, getPath, getText} from './json-path.ts';

/** True for JSON-LD, such as our own export for search engines: it describes data, and has none of their figures. */
export function isLinkedData(document: unknown): boolean {
  return getPath(document, '@context') !== undefined && getPath(document, 'indicators') === undefined;
}

/** No report, and a problem that names the files which the description states. */
export function linkedData(document: unknown): ImportResult {
  const files = getList(document, 'distribution').flatMap((file) => getText(file, 'contentUrl') ?? []);
  const found = files.slice(0, 3).join(', ') || getText(document, '@type');
  return {
    report: null,
    problems: [{code: 'description-only', severity: 'fatal', row: null, column: null, found}],
  };
}
