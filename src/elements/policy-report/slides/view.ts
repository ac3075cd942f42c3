import {html, nothing, svg, type TemplateResult} from 'lit';
import type {RenderContext} from '../../shared/localized-text.ts';
import type {Slide} from './slide.ts';
import {shortSourceLine} from '../../shared/source-line.ts';

/** Current slide of a presentation, and its actions. */
export interface SlideControls {
  readonly index: number;
  readonly isOverview: boolean;
  readonly isFullscreen: boolean;
  readonly canFullscreen: boolean;
  readonly isIdle: boolean;
  readonly hasKeys: boolean;
  go(index: number): void;
  toggleOverview(): void;
  toggleKeys(): void;
  toggleFullscreen(): void;
}

/** Current slide, or all slides in the overview, with buttons. */
export function deck(
  slides: readonly Slide[],
  controls: SlideControls,
  context: RenderContext,
): TemplateResult {
  const {t} = context.locale;
  return html`<section
    class="deck"
    part="deck"
    aria-label=${t('slides.title')}
    data-view=${controls.isOverview ? 'all' : 'one'}
    ?data-idle=${controls.isIdle}
  >
    <div
      class="stage"
      part="stage"
      tabindex=${controls.isOverview ? nothing : '0'}
      role="group"
      aria-label=${t('slides.slide')}
    >
      ${slides.map((slide, index) => slideFrame(slide, {index, total: slides.length}, controls, context))}
    </div>
    ${controlBar(slides, controls, context)} ${controls.hasKeys ? keyList(controls, context) : nothing}
  </section>`;
}

interface SlidePosition {
  readonly index: number;
  readonly total: number;
}

function slideFrame(
  {key, title, content}: Slide,
  {index, total}: SlidePosition,
  controls: SlideControls,
  context: RenderContext,
): TemplateResult {
  const isCurrent = index === controls.index;
  const label = context.locale.t('slides.position', {number: index + 1, total, title});
  return html`<div class="frame" data-key=${key} ?data-current=${isCurrent}>
    <article
      class="slide"
      part="slide"
      aria-roledescription=${context.locale.t('slides.slide')}
      aria-label=${label}
      ?inert=${controls.isOverview}
    >
      ${content}
      <footer class="foot" part="foot">
        <p>${shortSourceLine(context)}</p>
        <p class="number" aria-hidden="true">${index + 1} / ${total}</p>
      </footer>
    </article>
    ${controls.isOverview ? overviewLink({key, label, isCurrent}, () => controls.go(index)) : nothing}
  </div>`;
}

/** Link over a slide of the overview that opens it. */
function overviewLink(
  {key, label, isCurrent}: {readonly key: string; readonly label: string; readonly isCurrent: boolean},
  go: () => void,
): TemplateResult {
  const handleClick = (event: Event): void => {
    event.preventDefault();
    go();
  };
  return html`<a
    class="overview-link"
    href="#${key}"
    aria-label=${label}
    aria-current=${isCurrent ? 'true' : nothing}
    @click=${handleClick}
  ></a>`;
}

const icons = {
  previous: 'M10 2L4 8l6 6',
  next: 'M6 2l6 6-6 6',
  overview: 'M2 2h5v5H2zM9 2h5v5H9zM2 9h5v5H2zM9 9h5v5H9z',
  full: 'M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4',
  keys: 'M5 6a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1-1.5 2.4M8 13v1.5',
  leave: 'M6 2v4H2M14 6h-4V2M10 14v-4h4M2 10h4v4',
} as const;

/** The keys of the presentation. A dialog that is not modal: the slides can still be moved. */
function keyList(controls: SlideControls, {locale}: RenderContext): TemplateResult {
  const {t} = locale;
  const keys = [
    ['← →', t('slides.keys-move')],
    ['Home End', t('slides.keys-ends')],
    ['O', t('slides.overview')],
    ...(controls.canFullscreen ? [['F', t('slides.full-screen')]] : []),
    ['?', t('slides.keys-help')],
  ];
  return html`<div class="keys" role="dialog" aria-label=${t('slides.keys')}>
    <dl>
      ${keys.map(
        ([key, meaning]) =>
          html`<dt>${key}</dt>
            <dd>${meaning}</dd>`,
      )}
    </dl>
    <button type="button" @click=${() => controls.toggleKeys()}>${t('slides.close')}</button>
  </div>`;
}

/** `state`: `aria-disabled`, not `disabled`, because a button that is disabled loses the focus; `aria-pressed` of a switch. */
function button(
  icon: keyof typeof icons,
  label: string,
  onClick: () => void,
  state: {readonly disabled?: boolean; readonly pressed?: boolean} = {},
): TemplateResult {
  // Own properties only: old libraries add others to the prototype of all objects.
  const {disabled, pressed} = {disabled: false, pressed: null, ...state};
  return html`<button
    type="button"
    part="button"
    aria-disabled=${disabled || nothing}
    aria-pressed=${pressed ?? nothing}
    @click=${onClick}
  >
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">${svg`<path d=${icons[icon]} />`}</svg>
    <span class="label">${label}</span>
  </button>`;
}

function controlBar(
  slides: readonly Slide[],
  controls: SlideControls,
  {locale}: RenderContext,
): TemplateResult {
  const {t} = locale;
  const {index, isOverview, isFullscreen, canFullscreen} = controls;
  const total = slides.length;
  const title = slides[index]?.title ?? '';
  return html`<div class="controls" part="controls">
    <svg class="progress" width="100%" height="4" aria-hidden="true">
      <rect width="100%" height="4" />
      <rect class="done" width="${Math.round(((index + 1) / total) * 1000) / 10}%" height="4" />
    </svg>
    ${button('previous', t('slides.previous'), () => controls.go(controls.index - 1), {disabled: index === 0})}
    ${button('next', t('slides.next'), () => controls.go(controls.index + 1), {disabled: index === total - 1})}
    <p class="place" part="place">
      <span class="number" aria-hidden="true">${index + 1} / ${total}</span>
      <span class="visually-hidden">${t('slides.position', {number: index + 1, total, title})}</span>
    </p>
    ${button('overview', t('slides.overview'), () => controls.toggleOverview(), {pressed: isOverview})}
    ${button('keys', t('slides.keys'), () => controls.toggleKeys(), {pressed: controls.hasKeys})}
    ${
      canFullscreen
        ? button(
            isFullscreen ? 'leave' : 'full',
            t(isFullscreen ? 'slides.leave-full-screen' : 'slides.full-screen'),
            () => controls.toggleFullscreen(),
          )
        : nothing
    }
  </div>`;
}
