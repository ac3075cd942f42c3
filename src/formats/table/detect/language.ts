import {assumedLanguage} from '../../base/import-options.ts';
import type {SheetRow} from '../../base/cell.ts';
import type {SourceColumn} from '../source-column.ts';
import type {HeaderLanguage} from './words.ts';
import {languagesOfHeader} from './match-words.ts';

/** Languages by their script, for texts that no header word explains. */
const scripts: readonly (readonly [RegExp, string])[] = [
  [/[әғқңөұүһі]/i, 'kk'],
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Greek}/u, 'el'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Devanagari}/u, 'hi'],
];
const sampleSize = 50;

/** The language of a table: that of its script, else the only one in which its headers are known, else Spanish. */
export function detectLanguage(columns: readonly SourceColumn[], rows: readonly SheetRow[]): string {
  const texts = rows.slice(0, sampleSize).flatMap(({cells}) => cells.map(({text}) => text));
  const letters = texts.join(' ').replace(/[^\p{L}]/gu, '');
  const script = scripts.find(([pattern]) => pattern.test(letters));
  const latin = letters.replace(/\P{Script=Latin}/gu, '').length;
  if (script && latin * 2 < letters.length) return script[1];
  // Our own tidy CSV has technical headers in every language.
  if (columns.some(({header}) => header === 'indicator_id')) return assumedLanguage;
  const counts = new Map<HeaderLanguage, number>();
  for (const {header} of columns)
    for (const language of languagesOfHeader(header)) counts.set(language, (counts.get(language) ?? 0) + 1);
  const spanish = counts.get('es') ?? 0;
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best && best[1] > spanish ? best[0] : assumedLanguage;
}
