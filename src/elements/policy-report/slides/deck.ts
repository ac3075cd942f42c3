import type {Scope} from '../../../model/analysis/scope.ts';
import type {RenderContext} from '../../shared/localized-text.ts';
import {closingSlide, coverSlide} from './kinds/cover-slide.ts';
import {findingSlides, overviewSlides} from './kinds/finding-slide.ts';
import {rowSlides} from './kinds/row-slide.ts';
import {textSlides} from './kinds/text-slide.ts';
import {worsenedSlides} from './kinds/worsened-slide.ts';
import type {Slide} from './slide.ts';

/** All slides of a report: cover, overview, each objective with its rows and what worsened, texts, closing. */
export function buildSlides(scopes: readonly Scope[], context: RenderContext): readonly Slide[] {
  const slides = [
    coverSlide(context),
    ...overviewSlides(scopes, context),
    ...scopes.flatMap((scope) => [
      ...findingSlides(scope, context),
      ...rowSlides(scope, context),
      ...worsenedSlides(scope, context),
    ]),
    ...textSlides(scopes, context),
    closingSlide(context),
  ];
  return withUniqueKeys(slides);
}

/** Adds a suffix to repeated keys, because several groups may have the same code. */
function withUniqueKeys(slides: readonly Slide[]): readonly Slide[] {
  const counts = new Map<string, number>();
  return slides.map((slide) => {
    const count = (counts.get(slide.key) ?? 0) + 1;
    counts.set(slide.key, count);
    return count > 1 ? {...slide, key: `${slide.key}~${count}`} : slide;
  });
}

/** Index of the slide with that key, else of the first that shows that code or id; -1 when there is none. */
export function findSlide(slides: readonly Slide[], fragment: string): number {
  const index = slides.findIndex(({key}) => key === fragment);
  return index < 0 && fragment ? slides.findIndex(({targets}) => targets.includes(fragment)) : index;
}
