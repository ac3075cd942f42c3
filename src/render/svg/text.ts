import type {LayoutBlock, DrawContext} from './layout.ts';
import {roundPx} from './layout.ts';
import {safeHtml, type Markup} from '../html-template.ts';

/** A text in one font size, colour and weight. */
export interface TextRun {
  readonly text: string;
  readonly size: number;
  readonly fill: string;
  readonly isBold?: boolean;
}

interface Word extends TextRun {
  readonly width: number;
}

type Line = readonly Word[];

/**
 * Sets text runs in sequence, with line breaks at spaces. A word longer than a line is split between characters.
 * `lineHeight`: in font sizes.
 */
export function paragraph(
  texts: readonly TextRun[],
  width: number,
  canvas: DrawContext,
  lineHeight = 1.4,
): LayoutBlock {
  const runs = texts.map((run) => ({isBold: false, ...run}));
  const lines = wrapWords(
    runs.flatMap((run) => measureWords(run, width, canvas)),
    width,
    canvas,
  );
  const heights = lines.map((line) => Math.max(...line.map(({size}) => size)) * lineHeight);
  return {
    height: heights.reduce((sum, height) => sum + height, 0),
    draw(x, y) {
      let baselineY = y;
      return safeHtml`${lines.map((line, index) => {
        const height = heights[index] ?? 0;
        baselineY += height;
        return lineMarkup(line, x, baselineY - height * 0.29);
      })}`;
    },
  };
}

function measureWords(run: TextRun, width: number, canvas: DrawContext): readonly Word[] {
  const measure = (text: string): number => canvas.textWidth(text, run.size, run.isBold ?? false);
  return run.text
    .split(/[ \t\r\n]+/)
    .filter(Boolean)
    .flatMap((word) => splitLongWord(word, width, measure))
    .map((text) => ({...run, text, width: measure(text)}));
}

function splitLongWord(word: string, width: number, measure: (text: string) => number): readonly string[] {
  if (measure(word) <= width) return [word];
  const pieces = [''];
  for (const character of word) {
    const longer = `${pieces.at(-1) ?? ''}${character}`;
    if (measure(longer) <= width || longer === character) pieces[pieces.length - 1] = longer;
    else pieces.push(character);
  }
  return pieces;
}

function wrapWords(words: readonly Word[], width: number, canvas: DrawContext): readonly Line[] {
  const lines: Word[][] = [];
  let remaining = 0;
  for (const word of words) {
    const space = canvas.textWidth(' ', word.size, word.isBold ?? false);
    const line = lines.at(-1);
    if (line && word.width + space <= remaining) line.push(word);
    else lines.push([word]);
    remaining = (lines.at(-1) === line ? remaining - space : width) - word.width;
  }
  return lines;
}

/** Joins adjacent words of equal format into one `<tspan>`, so that text copied from the drawing has its spaces. */
function lineMarkup(line: Line, x: number, y: number): Markup {
  const runs: TextRun[] = [];
  for (const word of line) {
    const last = runs.at(-1);
    if (last && last.size === word.size && last.fill === word.fill && last.isBold === word.isBold)
      runs[runs.length - 1] = {...last, text: `${last.text} ${word.text}`};
    else runs.push(word);
  }
  return safeHtml`<text x="${roundPx(x)}" y="${roundPx(y)}" xml:space="preserve">${runs.map(
    ({text, size, fill, isBold}, index) =>
      safeHtml`<tspan font-size="${size}" fill="${fill}"${isBold ? safeHtml` font-weight="700"` : null}>${text}${index < runs.length - 1 ? ' ' : null}</tspan>`,
  )}</text>\n`;
}
