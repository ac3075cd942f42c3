import type {ColumnRole} from '../column-role.ts';
import {figureWords} from './figure-words.ts';
import {headerWords} from './header-words.ts';
import type {HeaderLanguage} from './words.ts';

/** The headers that an import understands in one language, by role, folded. For help texts and the guide. */
export function knownHeaders(language: HeaderLanguage): ReadonlyMap<ColumnRole, readonly string[]> {
  const byRole = new Map<ColumnRole, Set<string>>();
  const entries = [...headerWords, ...figureWords];
  // The words of a code column come after those of the column itself.
  for (const {role, words} of entries.sort((a, b) => Number(a.isCode ?? false) - Number(b.isCode ?? false))) {
    const known = byRole.get(role) ?? new Set<string>();
    byRole.set(role, known);
    for (const source of [words[language], words.any])
      for (const text of expandPattern(source ?? '')) if (text) known.add(text);
  }
  return new Map([...byRole].flatMap(([role, texts]) => (texts.size ? [[role, [...texts]] as const] : [])));
}

/** One text for each alternative of a pattern of words, without its optional parts. */
function expandPattern(source: string): readonly string[] {
  return splitAlternatives(source).flatMap(expandAlternative);
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

/** Tokens of a pattern: a class, an escape, any run of characters, or a character, each with its quantifier. */
const token = /^(\[[^\]]*\]|\\.|[^()])([?*]?)/;

function expandAlternative(source: string): readonly string[] {
  let texts: readonly string[] = [''];
  let rest = source;
  while (rest) {
    const group = rest.startsWith('(') ? closeGroup(rest) : null;
    const [whole = rest, unit = '', quantifier = ''] = token.exec(rest) ?? [];
    const length = group === null ? whole.length : group + 1;
    const isOptional = group === null ? quantifier !== '' : rest[length] === '?';
    if (group !== null && !isOptional) {
      const choices = expandPattern(rest.slice(1, group));
      texts = texts.flatMap((text) => choices.map((choice) => text + choice));
    } else if (group === null && !isOptional) texts = texts.map((text) => text + plainCharacter(unit));
    rest = rest.slice(length + (group !== null && isOptional ? 1 : 0));
  }
  return texts.map((text) => text.trim());
}

/** Index of the parenthesis that closes the first one. */
function closeGroup(source: string): number {
  let depth = 0;
  for (let index = 0; index < source.length; index++) {
    depth += source[index] === '(' ? 1 : source[index] === ')' ? -1 : 0;
    if (depth === 0) return index;
  }
  return source.length;
}

/** The first character of a class; the character of an escape, except for a word boundary; a blank for any character. */
function plainCharacter(unit: string): string {
  if (unit.startsWith('[')) return unit[1] ?? '';
  if (unit.startsWith('\\')) return /\w/.test(unit[1] ?? '') ? '' : (unit[1] ?? '');
  return unit === '.' ? ' ' : unit;
}
