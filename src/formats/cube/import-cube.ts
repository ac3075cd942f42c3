import type {ImportOptions} from '../base/import-options.ts';
import type {ImportResult} from '../base/import-result.ts';
import {isLinkedData, linkedData} from './linked-data.ts';
import {isJsonStat, jsonStat} from './json-stat.ts';
import {isSdmxJson, sdmxJson} from './sdmx-json.ts';

/** Imports a JSON-stat 2.0 or SDMX-JSON 2 document, or reports that JSON-LD has no figures; null for any other document. */
export function importStatisticalFormat(document: unknown, options: ImportOptions): ImportResult | null {
  if (isJsonStat(document)) return jsonStat(document, options);
  if (isSdmxJson(document)) return sdmxJson(document, options);
  return isLinkedData(document) ? linkedData(document) : null;
}
