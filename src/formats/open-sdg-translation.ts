import {checkConsistency} from '../model/report/read/consistency.ts';
import {readReport} from '../model/report/read/report.ts';
import {serializeReport} from '../model/report/serialize.ts';
import type {ImportResult} from './base/import-result.ts';
import {getList, getRecord, getText, type JsonRecord} from './cube/json-path.ts';

/** The metadata of an indicator in another language, or a list of translated words of its data. */
export interface MetadataTranslation {
  readonly language: string;
  readonly metadata: unknown;
}

/** Fields of the metadata by the field of the indicator that they become. */
type Fields = readonly (readonly [role: string, fields: readonly string[]])[];

/** Field of a report document by role, where their names differ. */
const documentFields: Readonly<Record<string, string>> = {indicator: 'name'};
const separator = ' · ';

/** Adds the texts of the other languages to the indicators, and to the labels of their disaggregations. */
export function addTranslations(
  result: ImportResult,
  fields: Fields,
  translations: readonly MetadataTranslation[],
): ImportResult {
  if (!result.report) return result;
  const document = serializeReport(result.report);
  const [name] = fields.filter(([role]) => role === 'indicator');
  const translated = {
    ...document,
    title: withLanguages(document['title'], name?.[1] ?? [], translations),
    indicators: getList(document, 'indicators').map((indicator) =>
      translateIndicator(getRecord(indicator), fields, translations),
    ),
  };
  return {...result, report: readReport(translated, checkConsistency).report};
}

function translateIndicator(
  indicator: JsonRecord,
  fields: Fields,
  translations: readonly MetadataTranslation[],
): JsonRecord {
  const texts = fields.flatMap(([role, names]) => {
    const field = documentFields[role] ?? role;
    return field in indicator && role !== 'code'
      ? [[field, withLanguages(indicator[field], names, translations)] as const]
      : [];
  });
  const disaggregations = getList(indicator, 'disaggregations').map((part) => ({
    ...getRecord(part),
    label: withWords(getRecord(part, 'label'), translations),
  }));
  return {
    ...indicator,
    ...Object.fromEntries(texts),
    ...(disaggregations.length && {disaggregations}),
  };
}

/** A text with its translations: the first of the fields that a language has. */
function withLanguages(
  text: unknown,
  names: readonly string[],
  translations: readonly MetadataTranslation[],
): JsonRecord {
  const others = translations.flatMap(({language, metadata}) => {
    const translated = names.map((name) => getText(metadata, name)).find((value) => value !== null);
    return translated == null ? [] : [[language, translated] as const];
  });
  return {...getRecord(text), ...Object.fromEntries(others)};
}

/** A label with its words in the languages that have each of them. */
function withWords(label: JsonRecord, translations: readonly MetadataTranslation[]): JsonRecord {
  const words = String(Object.values(label)[0] ?? '').split(separator);
  const others = translations.flatMap(({language, metadata}) => {
    const translated = words.map((word) => getText(metadata, word));
    return translated.some((word) => word !== null)
      ? [[language, translated.map((word, index) => word ?? words[index]).join(separator)] as const]
      : [];
  });
  return {...label, ...Object.fromEntries(others)};
}
