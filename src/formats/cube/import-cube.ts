import type {ImportOptions} from '../base/import-options.ts';
import type {ImportResult} from '../base/import-result.ts';
import {isJsonStat, jsonStat} from './json-stat.ts';
import {isSdmxJson, sdmxJson} from './sdmx-json.ts';

/** The report of a document in a neighbour's format (JSON-stat 2.0, SDMX-JSON 2); `null`: it is in neither. */
export function importStatisticalFormat(document: unknown, options: ImportOptions): ImportResult | null {
  if (isJsonStat(document)) return jsonStat(document, options);
  return isSdmxJson(document) ? sdmxJson(document, options) : null;
}
