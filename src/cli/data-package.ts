import {dirname, join} from 'node:path';
import {getList, getPath, getText} from '../formats/cube/json-path.ts';

/** The table of a Frictionless data package. https://specs.frictionlessdata.io/data-package/ */
export interface PackagedTable {
  /** Path of the CSV file. */
  readonly path: string;
  readonly id: string | null;
  readonly title: string | null;
  /** Texts that stand for a missing value. */
  readonly missingValues: readonly string[];
}

/**
 * The first table of a data package that is described in `file`; null for any other document. Only a path below the
 * folder of the description is read, as the specification requires.
 */
export function packagedTable(document: unknown, file: string): PackagedTable | null {
  const resource = getList(document, 'resources').find((entry) => getText(entry, 'path') !== null);
  const path = getText(resource, 'path');
  if (path === null || /^([a-z]+:|[/\\])|(^|[/\\])\.\.([/\\]|$)/i.test(path)) return null;
  return {
    path: join(dirname(file), path),
    id: getText(document, 'name'),
    title: getText(document, 'title'),
    missingValues: getList(getPath(resource, 'schema'), 'missingValues').map(String).filter(Boolean),
  };
}
