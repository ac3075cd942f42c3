import type {LayoutBlock, DrawContext} from './layout.ts';
import {roundPx} from './layout.ts';
import {safeHtml, type Markup} from '../html-template.ts';

/** A stretch of text of one look. */
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

/** Runs one after the other, broken into lines at their spaces; a word longer than a line is broken where it must. */
export function paragraph(runs: readonly TextRun[], width: number, pen: DrawContext): LayoutBlock {
  const lines = wrapWords(
    runs.flatMap((run) => words(run, width, pen)),
    width,
    pen,
  );
  const heights = lines.map((line) => Math.max(...line.map(({size}) => size)) * 1.4);
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

function words(run: TextRun, width: number, pen: DrawContext): readonly Word[] {
  const measured = (text: string): number => pen.textWidth(text, run.size, run.isBold ?? false);
  return run.text
    .split(/[ \t\r\n]+/)
    .filter(Boolean)
    .flatMap((word) => splitLongWord(word, width, measured))
    .map((text) => ({...run, text, width: measured(text)}));
}

function splitLongWord(word: string, width: number, measured: (text: string) => number): readonly string[] {
  if (measured(word) <= width) return [word];
  const all = [''];
  for (const sign of word) {
    const longer = `${all.at(-1) ?? ''}${sign}`;
    if (measured(longer) <= width || longer === sign) all[all.length - 1] = longer;
    else all.push(sign);
  }
  return all;
}

function wrapWords(all: readonly Word[], width: number, pen: DrawContext): readonly Line[] {
  const lines: Word[][] = [];
  let room = 0;
  for (const word of all) {
    const space = pen.textWidth(' ', word.size, word.isBold ?? false);
    const line = lines.at(-1);
    if (line && word.width + space <= room) line.push(word);
    else lines.push([word]);
    room = (lines.at(-1) === line ? room - space : width) - word.width;
  }
  return lines;
}

/** Words of one look in one piece: what is copied out of the drawing is the text. */
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
