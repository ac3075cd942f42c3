/** Width of a text in px at a font size in px. */
export type TextWidth = (text: string, size: number, isBold: boolean) => number;

/** Signs as wide as in the widest of the plain fonts that a reader may have, in parts of the font size. */
const classes = [
  [/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}]/u, 1],
  [/[mwMW@%—…]/u, 0.96],
  [/\p{Lu}/u, 0.75],
  [/[ijlftrI\s.,:;'|!¡()[\]/-]/u, 0.37],
] as const;

/**
 * How wide a text can get where nobody knows its font: a file is read on any machine, so lines are broken for the
 * widest of Arial, Segoe UI, Noto Sans and DejaVu Sans, and fit in the others.
 */
export const estimateTextWidth: TextWidth = (text, size, isBold) => {
  const ems = Array.from(text, (sign) => classes.find(([kind]) => kind.test(sign))?.[1] ?? 0.63);
  return ems.reduce((sum, em) => sum + em, 0) * size * (isBold ? 1.1 : 1);
};
