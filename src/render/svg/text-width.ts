/** Width of a text in px at a font size in px. */
export type TextWidth = (text: string, size: number, isBold: boolean) => number;

/** Character widths in the widest of the fonts below, in em. */
const widthClasses = [
  [/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}]/u, 1],
  [/‰/, 1.35],
  [/[mwMW@%—…]/u, 0.96],
  [/\p{Lu}/u, 0.75],
  [/[ijlftrI\s.,:;'|!¡()[\]/-]/u, 0.37],
] as const;

/**
 * Upper estimate of the width of a text in an unknown font. A file is opened on any machine, so lines are broken for the
 * widest of Arial, Segoe UI, Noto Sans and DejaVu Sans and fit in the others.
 */
export const estimateTextWidth: TextWidth = (text, size, isBold) => {
  const ems = Array.from(
    text,
    (character) => widthClasses.find(([pattern]) => pattern.test(character))?.[1] ?? 0.63,
  );
  return ems.reduce((sum, em) => sum + em, 0) * size * (isBold ? 1.1 : 1);
};
