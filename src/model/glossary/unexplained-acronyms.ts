import type {LocalizedText} from '../report/localized-text.ts';
import type {Report} from '../report/report.ts';
import {recordTexts} from './record-texts.ts';
import {isAcronym, wordsOf} from './used-entries.ts';

const romanNumeral = /^[IVXLCDM]+$/;

/** Returns the acronyms in the titles and names of a report that neither its glossary nor a body with that short name explains. */
export function unexplainedAcronyms(report: Report): readonly string[] {
  const {glossary, groups, indicators, publisher, policy, organizations} = report;
  const bodies = [publisher, policy, ...organizations, ...indicators.map(({responsible}) => responsible)];
  const known = [...glossary.map(({term}) => term), ...bodies.map((body) => body?.shortName ?? null)];
  const explained = new Set(known.flatMap(wordsIn));
  const names = [report.title, ...groups.map(({title}) => title), ...indicators.map(({name}) => name)];
  const words = names.flatMap((name) => recordTexts(name).filter(hasLowerCase).flatMap(wordsOf));
  const acronyms = words.filter(
    (text) => text.length > 2 && isAcronym(text) && !romanNumeral.test(text) && !explained.has(text),
  );
  return [...new Set(acronyms)];
}

function wordsIn(text: LocalizedText | null): readonly string[] {
  return recordTexts(text).flatMap(wordsOf);
}

/** A title in capitals has no acronyms that differ from its words. */
function hasLowerCase(text: string): boolean {
  return /\p{Ll}/u.test(text);
}
