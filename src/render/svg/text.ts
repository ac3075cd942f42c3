import type {Block, Pen} from './layout.ts';
import {px} from './layout.ts';
import {markup, type Markup} from '../html-template.ts';

/** A stretch of text of one look. */
export interface Run {
  readonly text: string;
  readonly size: number;
  readonly fill: string;
  readonly isBold?: boolean;
}

interface Word extends Run {
  readonly width: number;
}

type Line = readonly Word[];

/** Runs one after the other, broken into lines at their spaces; a word longer than a line is broken where it must. */
export function paragraph(runs: readonly Run[], width: number, pen: Pen): Block {
  const lines = broken(
    runs.flatMap((run) => words(run, width, pen)),
    width,
    pen,
  );
  const heights = lines.map((line) => Math.max(...line.map(({size}) => size)) * 1.4);
  return {
    height: heights.reduce((sum, height) => sum + height, 0),
    draw(x, y) {
      let foot = y;
      return markup`${lines.map((line, index) => {
        const height = heights[index] ?? 0;
        foot += height;
        return drawn(line, x, foot - height * 0.29);
      })}`;
    },
  };
}

function words(run: Run, width: number, pen: Pen): readonly Word[] {
  const measured = (text: string): number => pen.textWidth(text, run.size, run.isBold ?? false);
  return run.text
    .split(/[ \t\r\n]+/)
    .filter(Boolean)
    .flatMap((word) => pieces(word, width, measured))
    .map((text) => ({...run, text, width: measured(text)}));
}

function pieces(word: string, width: number, measured: (text: string) => number): readonly string[] {
  if (measured(word) <= width) return [word];
  const all = [''];
  for (const sign of word) {
    const longer = `${all.at(-1) ?? ''}${sign}`;
    if (measured(longer) <= width || longer === sign) all[all.length - 1] = longer;
    else all.push(sign);
  }
  return all;
}

function broken(all: readonly Word[], width: number, pen: Pen): readonly Line[] {
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
function drawn(line: Line, x: number, y: number): Markup {
  const runs: Run[] = [];
  for (const word of line) {
    const last = runs.at(-1);
    if (last && last.size === word.size && last.fill === word.fill && last.isBold === word.isBold)
      runs[runs.length - 1] = {...last, text: `${last.text} ${word.text}`};
    else runs.push(word);
  }
  return markup`<text x="${px(x)}" y="${px(y)}" xml:space="preserve">${runs.map(
    ({text, size, fill, isBold}, index) =>
      markup`<tspan font-size="${size}" fill="${fill}"${isBold ? markup` font-weight="700"` : null}>${text}${index < runs.length - 1 ? ' ' : null}</tspan>`,
  )}</text>\n`;
}
