import type {Finding} from '../model/finding.ts';
import {placeFinding} from '../scale/finding-bar.ts';
import {axisEnds} from './axis-ends.ts';
import {barDrawing} from './bar-drawing.ts';
import {cardWords, type Told} from './card-words.ts';
import {column, type Pen} from './drawing.ts';
import {innerWidth, svgFile} from './svg-file.ts';

/** The bar of one indicator alone, with its scale: for a text that says the rest. */
export function barSvg(finding: Finding, told: Told, pen: Pen): string {
  const words = cardWords(finding, told);
  const width = innerWidth(pen);
  const bar = barDrawing(placeFinding(finding, 'levels'), finding.verdict, width, pen);
  const names = {title: [words.code, words.name.text].filter(Boolean).join(' '), description: words.sentence};
  return svgFile(column([bar, axisEnds(words.ends, width, pen)], 0), names, told, pen);
}
