import type {IndicatorAnswers} from '../../../formats/base/indicator-answer.ts';
import type {MappedRowKind} from '../../../formats/base/row-kind.ts';
import {mappingDocument} from '../../../formats/mapping/mapping-document.ts';
import {nameRows} from '../../../formats/table/row-names.ts';
import {reportText} from '../../../formats/table/write/report-text.ts';
import type {Indicator} from '../../../model/report/indicator.ts';
import type {LocalizedText} from '../../../model/report/localized-text.ts';
import type {Report} from '../../../model/report/report.ts';
import {derive} from './derive.ts';
import type {EditorDocument} from './document.ts';
import {ownOptions} from '../../../model/own.ts';

/**
 * The mapping file of a document, as `avance import --mapping` and the editor read it: YAML whose texts are quoted as in
 * JSON. It has the layout, the role of each column, the missing codes, the unit, and what was stated about each indicator.
 */
export function mappingText(document: EditorDocument): string {
  const {columns, report} = derive(document);
  const {table, skipped, rowKinds, rowNames, placeAnswers} = document.edits;
  const {unit, missing, decimals, decimalSeparator, indicatorName, language} = document.edits;
  const mappedKinds = new Map<number, MappedRowKind>([
    ...rowKinds,
    ...[...skipped].map((line) => [line, 'ignore'] as const),
  ]);
  const content = mappingDocument(columns, {
    language: report?.defaultLanguage ?? language,
    indicatorName,
    unit: unit || null,
    decimals,
    decimalSeparator,
    missing,
    rowNames: new Map([...nameRows(table.rows, mappedKinds), ...rowNames]),
    placeAnswers,
    sheets: ownOptions(document.source).sheets ?? [],
    includeHidden: false,
    indicatorAnswers: report ? answersOf(report) : document.edits.indicatorAnswers,
  });
  return Object.entries(content)
    .map(([key, value]) => `${entryText(key, value)}\n`)
    .join('');
}

function entryText(key: string, value: unknown): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return `${key}: ${JSON.stringify(value)}`;
  const lines = Object.entries(value).map(
    ([name, item]) => `  ${JSON.stringify(name)}: ${JSON.stringify(item)}`,
  );
  return [`${key}:`, ...lines].join('\n');
}

/** What was stated about each indicator, by its code, or by its id where it shares its code with another one. */
function answersOf(report: Report): IndicatorAnswers {
  const {indicators} = report;
  const counts = new Map<string, number>();
  for (const {code} of indicators) if (code !== null) counts.set(code, (counts.get(code) ?? 0) + 1);
  const text = (value: LocalizedText | null): string | null => reportText(value, report) || null;
  const key = ({code, id}: Indicator): string => (code !== null && counts.get(code) === 1 ? code : id);
  return new Map(
    indicators.flatMap((indicator) => {
      const {desiredDirection: direction, desiredDirectionBasis, shortNameBasis} = indicator;
      const shortName = text(indicator.shortName);
      if (direction === null && shortName === null) return [];
      const {kind: basis = 'declared', reason = null} = desiredDirectionBasis ?? {};
      const answer = {
        direction,
        basis,
        reason: text(reason),
        shortName,
        shortNameBasis: shortNameBasis ?? 'declared',
      };
      return [[key(indicator), answer] as const];
    }),
  );
}
