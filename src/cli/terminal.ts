/** SGR colour codes: https://www.ecma-international.org/publications-and-standards/standards/ecma-48/ */
const terminalColours = {red: 31, green: 32, yellow: 33, cyan: 36} as const;
export type TerminalColour = keyof typeof terminalColours;

/** Colours text for a terminal; returns it unchanged when `isColoured` is false. */
export function colourText(text: string, colour: TerminalColour, isColoured: boolean): string {
  return isColoured ? `\u001b[${terminalColours[colour]}m${text}\u001b[0m` : text;
}

// eslint-disable-next-line no-control-regex -- The escape begins a colour.
const ownColours = /(\u001b\[(?:31|32|33|36|0)m)/;
/** C0 and C1 controls, and what changes the direction of text or is invisible. A terminal acts on them. */
const controls = new RegExp(
  // eslint-disable-next-line no-control-regex -- These are the characters to be found.
  '[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u061c\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff]',
  'gu',
);

/** Shows control characters as signs, so that no file can move the cursor or hide a line. Keeps line breaks and tabs. */
export function visibleText(text: string): string {
  return text.replace(controls, visibleSign);
}

/** The same for a value within a line: line breaks and tabs are signs, too. */
export function visibleValue(text: string): string {
  return visibleText(text).replace(/[\t\n]/g, visibleSign);
}

/** The same for the text of a whole command, which may have colours of `colourText`. */
export function visibleOutput(text: string): string {
  return text
    .split(ownColours)
    .map((part, index) => (index % 2 ? part : visibleText(part)))
    .join('');
}

/** `␛` for an escape; `⟨202E⟩` for a character without a picture of its own. */
function visibleSign(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : `⟨${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
}
