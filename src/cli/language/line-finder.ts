/** The lines of a key in a section, from 1; of a field of the file for the section null. */
export type LineFinder = (section: string | null, key: string) => readonly number[];

/** A key at some depth of a JSON text. */
const jsonToken = /"(?:[^"\\]|\\.)*"(?=\s*:)|"(?:[^"\\]|\\.)*"|[{}[\]]|\n/g;

/** Indexes the keys of a JSON text to the second depth. Also finds keys that `JSON.parse` drops because they are repeated. */
export function lineFinder(text: string): LineFinder {
  const lines = new Map<string, number[]>();
  const path: string[] = [];
  let depth = 0;
  let line = 1;
  for (const {0: token, index} of text.matchAll(jsonToken)) {
    if (token === '\n') line += 1;
    else if (token === '{' || token === '[') depth += 1;
    else if (token === '}' || token === ']') depth -= 1;
    else if (depth <= 2 && /^\s*:/.test(text.slice(index + token.length, index + token.length + 9))) {
      path[depth] = JSON.parse(token) as string;
      const place = JSON.stringify(path.slice(1, depth + 1));
      lines.set(place, [...(lines.get(place) ?? []), line]);
    }
  }
  return (section, key) => lines.get(JSON.stringify(section === null ? [key] : [section, key])) ?? [];
}
