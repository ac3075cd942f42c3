import {hasOwn} from '../../model/own.ts';
import {css, html, nothing, type TemplateResult} from 'lit';
import type {LoadError} from '../../model/report/load-error.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {failureText, isPassing, remarkText} from '../../text/sentence/error.ts';
import {patternDefs} from '../../marks/patterns.ts';
import type {RenderResult} from './render-result.ts';

/** The part of a report source that a shell needs. */
export interface ShellSource {
  /** Whether the page has fallback content whose place is kept. */
  readonly hasFallback: boolean;
  childrenChanged(): void;
}

export interface ShellOptions {
  readonly source: ShellSource;
  readonly hasPatterns: boolean;
  /** Prerendered content is still shown. The fallback is hidden, and the loading text is not drawn. */
  readonly isPrerendered: boolean;
  /** The messages of the element's language are loaded. Until then the loading text is not drawn. */
  readonly hasLanguage: boolean;
  /** The failed request is being repeated. */
  readonly isRetrying: boolean;
  /** Repeats a failed request. */
  readonly retry: () => void;
}

/**
 * Root element of a shadow root. Has the `lang` attribute, because `:lang()` does not match across a shadow root in
 * every engine. Contains the content or, until there is content, a notice and the page's fallback content. Fallback
 * content in the slot of that name keeps its place under the content, so that the page below does not move.
 */
export function shell(result: RenderResult, locale: Locale, options: ShellOptions): TemplateResult {
  const drawn = result.status === 'drawn' ? result : null;
  const {source, hasPatterns} = options;
  return html`<div class="root" lang=${locale.tag} dir=${locale.dir}>
    <div class="state">${notice(result, locale, options)}</div>
    ${drawn && hasPatterns ? patternDefs : nothing}
    ${drawn ? overFallback(drawn.content, source) : fallbackSlots(result, options)}
    ${drawn?.failure ? html`<p class="muted small" part="problems">${remarkText(drawn.failure, locale)}</p>` : nothing}
  </div>`;
}

/** Content above the fallback that it replaces, if there is one. */
function overFallback(content: TemplateResult, {hasFallback}: ShellSource): TemplateResult {
  return hasFallback
    ? html`<div class="overlay">
        <slot name="fallback"></slot>
        <div>${content}</div>
      </div>`
    : content;
}

/** What failed, or that the report is being loaded; nothing when there is content. */
function notice(
  result: RenderResult,
  locale: Locale,
  options: ShellOptions,
): TemplateResult | typeof nothing {
  if (result.status === 'failed') return failureBox(result.failure, locale, options);
  const {isPrerendered, hasLanguage} = options;
  const isLoading = result.status === 'loading' && !hasOwn(result, 'isFar');
  return isLoading && !isPrerendered && hasLanguage
    ? html`<p class="visually-hidden">${locale.t('status.loading')}</p>`
    : nothing;
}

/** What failed in plain words. A button repeats a request that may succeed. */
function failureBox(failure: LoadError, locale: Locale, {isRetrying, retry}: ShellOptions): TemplateResult {
  const {title, advice} = failureText(failure, locale);
  return html`<div class="failure" part="failure">
    <p><b>${title}</b></p>
    <p>${advice}</p>
    ${isPassing(failure) ? html`<button type="button" part="retry" aria-disabled=${isRetrying ? 'true' : nothing} @click=${retry}>${locale.t('status.retry')}</button>` : nothing}
  </div>`;
}

/** The page's fallback content; without any, the shape of what is being loaded. */
function fallbackSlots({status}: RenderResult, {source, isPrerendered}: ShellOptions): TemplateResult {
  const isEmpty = status === 'loading' && !isPrerendered && !source.hasFallback;
  return html`<slot ?hidden=${isPrerendered} @slotchange=${() => source.childrenChanged()}
      >${isEmpty ? loadingShape : nothing}</slot
    ><slot name="fallback"></slot>`;
}

/** Bars in the place of a title, a figure and a mark. The style sheet shows them after a while. */
const loadingShape = html`<svg class="loading-shape" width="100%" height="96" aria-hidden="true">
  <g fill="var(--_track)">
    <rect width="85%" height="14" rx="3" />
    <rect y="28" width="40%" height="32" rx="3" />
    <rect y="80" width="60%" height="14" rx="3" />
  </g>
</svg>`;

/** Styles of what a shell adds to the content: failures, the shape while loading, the status of the edition. */
export const shellStyles = css`
  .failure {
    display: grid;
    justify-items: start;
    gap: calc(2 * var(--_space));
    padding: calc(5 * var(--_space));
    border: 1px solid var(--_border);
    border-inline-start-width: 4px;
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  /* Not at once, so that a fast answer does not flash; still, because movement means nothing here. */
  .loading-shape {
    display: block;
    visibility: visible;
    animation: show-shape 0.4s step-end;
  }
  @keyframes show-shape {
    from {
      visibility: hidden;
    }
  }
  .ribbon {
    margin-block-end: var(--_space);
    padding: var(--_space);
    border: 1px solid var(--_border);
    border-inline-start-width: 4px;
    background: var(--_raised);
  }
`;
