import type {ColumnRole} from '../column-role.ts';
import {figureWords} from './figure-words.ts';
import {headerWords} from './header-words.ts';
import type {HeaderLanguage} from './words.ts';

/** The headers that an import understands in one language, by role, folded. For help texts. */
export function knownHeaders(language: HeaderLanguage): ReadonlyMap<ColumnRole, readonly string[]> {
  const byRole = new Map<ColumnRole, Set<string>>();
  const entries = [...headerWords, ...figureWords];
  // The words of a code column come after those of the column itself.
  for (const {role, words} of entries.sort((a, b) => Number(a.isCode ?? false) - Number(b.isCode ?? false))) {
    const known = byRole.get(role) ?? new Set<string>();
    byRole.set(role, known);
    for (const source of [words[language], words.any])
      for (const text of shortestTexts(source ?? '')) known.add(text);
  }
  return new Map([...byRole].flatMap(([role, texts]) => (texts.size ? [[role, [...texts]] as const] : [])));
}

/** A group without groups in it; escaped parentheses are text. */
const innermostGroup = /(?<!\\)\(((?:\\.|[^()\\])*)\)(\??)/;

/** The shortest texts that a pattern of words matches: without what is optional, and one for each required choice. */
export function shortestTexts(pattern: string): readonly string[] {
  return splitAlternatives(pattern).flatMap((alternative) => {
    const [group, content = '', isOptional] = innermostGroup.exec(alternative) ?? [];
    if (group === undefined) return plainText(alternative) || [];
    const choices = isOptional ? [''] : splitAlternatives(content);
    return choices.flatMap((choice) => shortestTexts(alternative.replace(group, () => choice)));
  });
}

/** Splits at the bars that are outside of parentheses. */
function splitAlternatives(source: string): readonly string[] {
  const parts = [''];
  let depth = 0;
  for (const character of source) {
    depth += character === '(' ? 1 : character === ')' ? -1 : 0;
    if (character === '|' && depth === 0) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${character}`);
  }
  return parts;
}

/** The text of a pattern without groups: the first character of a class, a blank for any character. */
function plainText(pattern: string): string {
  return pattern
    .replace(/\\b|\\w\*/g, '')
    .replace(/\.\*/g, ' ')
    .replace(/\[(.)[^\]]*\]\??/g, '$1')
    .replace(/(\\?.)\?/g, '')
    .replace(/(?<!\\)\./g, ' ')
    .replace(/\\/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
