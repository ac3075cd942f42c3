import type {Scope} from '../../model/analysis/scope.ts';
import type {RenderContext} from '../shared/localized-text.ts';
import {chartSlides} from './chart-slide.ts';
import {closingSlide, coverSlide} from './cover-slide.ts';
import {objectiveSlide, overviewSlides} from './objective-slide.ts';
import {tableSlides} from './table-slide.ts';
import {textSlides} from './text-slide.ts';
import type {Slide} from './slide.ts';

/** A report as slides, in the order of the document: cover, objectives, each with its tables and its chart, sources, closing. */
export function buildSlides(parts: readonly Scope[], setting: RenderContext): readonly Slide[] {
  const slides = [
    coverSlide(setting),
    ...overviewSlides(parts, setting),
    ...parts.flatMap((part) => [
      objectiveSlide(part, setting),
      ...tableSlides(part, setting),
      ...chartSlides(part, setting),
    ]),
    ...textSlides(parts, setting),
    closingSlide(setting),
  ];
  return withUniqueKeys(slides);
}

/** Codes may be given twice, addresses may not. */
function withUniqueKeys(slides: readonly Slide[]): readonly Slide[] {
  const counts = new Map<string, number>();
  return slides.map((slide) => {
    const count = (counts.get(slide.key) ?? 0) + 1;
    counts.set(slide.key, count);
    return count > 1 ? {...slide, key: `${slide.key}~${count}`} : slide;
  });
}

/** Where a slide with that address is, or the first that shows what has that code or id; -1 for neither. */
export function findSlide(slides: readonly Slide[], address: string): number {
  const own = slides.findIndex(({key}) => key === address);
  return own < 0 && address ? slides.findIndex(({targets}) => targets.includes(address)) : own;
}
