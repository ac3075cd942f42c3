import type {EditorDocument, LineAnswer, ReportFacts} from './document.ts';
import {isRecord, recordsOf, type DocumentRecord} from './json.ts';
import {applyShortNames} from './short-names.ts';

/** A report document with the facts and the answers that were given in the editor. */
export function applyAnswers(
  report: DocumentRecord,
  {facts, lines, names}: Pick<EditorDocument, 'facts' | 'lines' | 'names'>,
): DocumentRecord {
  const language = textLanguage(report);
  const indicators = recordsOf(report['indicators']);
  const answered = {
    ...report,
    ...factFields(report, facts, language),
    ...(lines.size > 0 && {
      indicators: indicators.map((indicator) => {
        const answer = lines.get(String(indicator['id']));
        return answer ? applyLine(indicator, answer, language) : indicator;
      }),
    }),
  };
  return applyShortNames(answered, names, language);
}

/** The key of texts: the language of the title, which all texts of a document share. */
function textLanguage({title, defaultLanguage}: DocumentRecord): string {
  const [key] = isRecord(title) ? Object.keys(title) : [];
  return key ?? String(defaultLanguage ?? 'es').replace(/-.*/, '');
}

function factFields(report: DocumentRecord, facts: ReportFacts, language: string): DocumentRecord {
  const text = (value: string): DocumentRecord => ({[language]: value});
  const {title, source, publisher, publisherShortName, issued, from, to} = facts;
  const fields: DocumentRecord = {};
  if (title) fields['title'] = {...recordOf(report['title']), ...text(title)};
  if (issued) fields['issued'] = issued;
  if (publisher || publisherShortName)
    fields['publisher'] = {
      ...recordOf(report['publisher']),
      ...(publisher && {name: text(publisher)}),
      ...(publisherShortName && {shortName: text(publisherShortName)}),
    };
  if (source) fields['sources'] = sourcesWith(recordsOf(report['sources']), text(source));
  if (from && to) fields['comparison'] = {from, to};
  return {...fields, ...policyFields(report, facts, text)};
}

function policyFields(
  report: DocumentRecord,
  facts: ReportFacts,
  text: (value: string) => DocumentRecord,
): DocumentRecord {
  const {policy, policyShortName, legalBasis, legalUrl} = facts;
  if (!policy && !isRecord(report['policy'])) return {};
  if (![policy, policyShortName, legalBasis, legalUrl].some(Boolean)) return {};
  return {
    policy: {
      ...recordOf(report['policy']),
      ...(policy && {name: text(policy)}),
      ...(policyShortName && {shortName: text(policyShortName)}),
      ...(legalBasis && {legalBasis: text(legalBasis)}),
      ...(legalUrl && {legalUrl}),
    },
  };
}

/** The title of the first source; the others stay. */
function sourcesWith(
  [first, ...others]: readonly DocumentRecord[],
  title: DocumentRecord,
): readonly DocumentRecord[] {
  return [{...(first ?? {id: 'fuente'}), title}, ...others];
}

function recordOf(value: unknown): DocumentRecord {
  return isRecord(value) ? value : {};
}

function applyLine(indicator: DocumentRecord, answer: LineAnswer, language: string): DocumentRecord {
  const {note} = answer;
  return {
    ...applyDirection(indicator, answer, language),
    ...(note && {notes: [{[language]: note}]}),
  };
}

function applyDirection(indicator: DocumentRecord, answer: LineAnswer, language: string): DocumentRecord {
  const {direction, isTakenBack, basis, reason} = answer;
  if (direction === null && !isTakenBack) return indicator;
  const {desiredDirection: _direction, desiredDirectionBasis: _basis, ...others} = indicator;
  if (direction === null) return others;
  return {
    ...others,
    desiredDirection: direction,
    desiredDirectionBasis: {kind: basis, ...(reason && {reason: {[language]: reason}})},
  };
}
