/** SGR colour codes: https://www.ecma-international.org/publications-and-standards/standards/ecma-48/ */
const terminalColours = {red: 31, green: 32, yellow: 33, cyan: 36} as const;
export type TerminalColour = keyof typeof terminalColours;

/** Colours text for a terminal; returns it unchanged when `isColoured` is false. */
export function colourText(text: string, colour: TerminalColour, isColoured: boolean): string {
  return isColoured ? `\u001b[${terminalColours[colour]}m${text}\u001b[0m` : text;
}
