import {html, nothing, svg, type TemplateResult} from 'lit';
import type {RenderContext} from '../shared/localized-text.ts';
import type {Slide} from './slide.ts';
import {shortSourceLine} from '../shared/source-line.ts';

/** Where the reader is in a presentation, and how to get elsewhere. */
export interface Show {
  readonly index: number;
  readonly isOverview: boolean;
  readonly isFullscreen: boolean;
  readonly canFullscreen: boolean;
  go(index: number): void;
  toggleOverview(): void;
  toggleFull(): void;
}

/** A presentation: one slide at a time, or all of them small, with the buttons for what the keys do. */
export function slides(all: readonly Slide[], show: Show, setting: RenderContext): TemplateResult {
  const {t} = setting.language;
  return html`<section
    class="deck"
    part="deck"
    aria-label=${t('slides.title')}
    data-view=${show.isOverview ? 'all' : 'one'}
  >
    <div
      class="stage"
      part="stage"
      tabindex=${show.isOverview ? nothing : '0'}
      role="group"
      aria-label=${t('slides.title')}
    >
      ${all.map((slide, index) => slideFrame(slide, {index, total: all.length}, show, setting))}
    </div>
    ${controls(all, show, setting)}
  </section>`;
}

interface SlidePosition {
  readonly index: number;
  readonly total: number;
}

function slideFrame(
  {key, title, content}: Slide,
  {index, total}: SlidePosition,
  show: Show,
  setting: RenderContext,
): TemplateResult {
  const isCurrent = index === show.index;
  const words = setting.language.t('slides.position', {number: index + 1, total, title});
  return html`<div class="frame" ?data-current=${isCurrent}>
    <article
      class="slide"
      part="slide"
      aria-roledescription=${setting.language.t('slides.slide')}
      aria-label=${words}
      ?inert=${show.isOverview}
    >
      ${content}
      <footer class="foot" part="foot">
        <p>${shortSourceLine(setting)}</p>
        <p class="number" aria-hidden="true">${index + 1} / ${total}</p>
      </footer>
    </article>
    ${show.isOverview ? overviewLink({key, words, isCurrent}, () => show.go(index)) : nothing}
  </div>`;
}

/** Over a small slide: leads to it. */
function overviewLink(
  {key, words, isCurrent}: {readonly key: string; readonly words: string; readonly isCurrent: boolean},
  go: () => void,
): TemplateResult {
  const handle = (event: Event): void => {
    event.preventDefault();
    go();
  };
  return html`<a
    class="overview-link"
    href="#${key}"
    aria-label=${words}
    aria-current=${isCurrent ? 'true' : nothing}
    @click=${handle}
  ></a>`;
}

const icons = {
  previous: 'M10 2L4 8l6 6',
  next: 'M6 2l6 6-6 6',
  overview: 'M2 2h5v5H2zM9 2h5v5H9zM2 9h5v5H2zM9 9h5v5H9z',
  full: 'M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4',
  leave: 'M6 2v4H2M14 6h-4V2M10 14v-4h4M2 10h4v4',
} as const;

interface Button {
  readonly icon: keyof typeof icons;
  readonly words: string;
  readonly onClick: () => void;
  readonly disabled?: boolean;
  readonly pressed?: boolean;
}

function button({icon, words, onClick, disabled, pressed}: Button): TemplateResult {
  // Not `disabled`: at the last slide the focus would fall off the button.
  return html`<button
    type="button"
    part="button"
    aria-disabled=${disabled ? 'true' : nothing}
    aria-pressed=${pressed === undefined ? nothing : String(pressed)}
    @click=${onClick}
  >
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">${svg`<path d=${icons[icon]} />`}</svg>
    <span class="label">${words}</span>
  </button>`;
}

function controls(all: readonly Slide[], show: Show, {language}: RenderContext): TemplateResult {
  const {t} = language;
  const {index, isOverview, isFullscreen, canFullscreen} = show;
  const total = all.length;
  const title = all[index]?.title ?? '';
  return html`<div class="controls" part="controls">
    <svg class="progress" width="100%" height="4" aria-hidden="true">
      <rect width="100%" height="4" />
      <rect class="done" width="${Math.round(((index + 1) / total) * 1000) / 10}%" height="4" />
    </svg>
    ${button({icon: 'previous', words: t('slides.previous'), onClick: () => show.go(show.index - 1), disabled: index === 0})}
    ${button({icon: 'next', words: t('slides.next'), onClick: () => show.go(show.index + 1), disabled: index === total - 1})}
    <p class="place" role="status" part="place">
      <span class="number" aria-hidden="true">${index + 1} / ${total}</span>
      <span class="visually-hidden">${t('slides.position', {number: index + 1, total, title})}</span>
    </p>
    ${button({icon: 'overview', words: t('slides.overview'), onClick: () => show.toggleOverview(), pressed: isOverview})}
    ${
      canFullscreen
        ? button({
            icon: isFullscreen ? 'leave' : 'full',
            words: t(isFullscreen ? 'slides.leave-full-screen' : 'slides.full-screen'),
            onClick: () => show.toggleFull(),
          })
        : nothing
    }
  </div>`;
}
