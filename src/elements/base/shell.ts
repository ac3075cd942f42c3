import {html, nothing, type TemplateResult} from 'lit';
import type {LoadError} from '../../model/report/load-error.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {loadErrorText} from '../../text/sentence/error.ts';
import {problemText} from '../../text/sentence/problem.ts';
import {patternDefs} from '../../marks/patterns.ts';
import type {RenderResult} from './render-result.ts';

/** The part of a report source that a shell needs. */
export interface ShellSource {
  /** Whether the element has a live region. */
  readonly isOutermost: boolean;
  /** Whether the page has fallback content whose place is kept. */
  readonly hasFallback: boolean;
  childrenChanged(): void;
}

export interface ShellOptions {
  readonly source: ShellSource;
  readonly hasPatterns: boolean;
  /** Prerendered content is still shown: the fallback is hidden, and loading is not announced. */
  readonly isPrerendered: boolean;
  /** The messages of the element's language are there. Until then loading is not announced. */
  readonly hasLanguage: boolean;
  /** Repeats what failed. */
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
    <div class="live-region" role=${source.isOutermost ? 'status' : nothing}>
      ${notice(result, locale, options)}
    </div>
    ${drawn && hasPatterns ? patternDefs : nothing}
    ${drawn ? overFallback(drawn.content, source) : fallbackSlots(result, locale, options)}
    ${drawn?.failure ? problemList(drawn.failure, locale) : nothing}
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

/** Text of the live region; nothing when there is content. */
function notice(
  result: RenderResult,
  locale: Locale,
  {source, isPrerendered, hasLanguage}: ShellOptions,
): TemplateResult | typeof nothing {
  if (result.status === 'failed')
    return html`<p class="failure" part="failure">${loadErrorText(result.failure, locale)}</p>`;
  return result.status === 'loading' && !isPrerendered && hasLanguage
    ? html`<p class=${source.hasFallback ? 'visually-hidden' : 'loading'}>${locale.t('status.loading')}</p>`
    : nothing;
}

/** The page's fallback content, and a retry button after a failure. */
function fallbackSlots(
  {status}: RenderResult,
  locale: Locale,
  {source, isPrerendered, retry}: ShellOptions,
): TemplateResult {
  return html`${status === 'failed' ? retryButton(locale, retry) : nothing}
    <slot ?hidden=${isPrerendered} @slotchange=${() => source.childrenChanged()}></slot
    ><slot name="fallback"></slot>`;
}

function retryButton(locale: Locale, retry: () => void): TemplateResult {
  return html`<button type="button" part="retry" @click=${retry}>${locale.t('status.retry')}</button>`;
}

function problemList(failure: LoadError, locale: Locale): TemplateResult {
  return html`<div class="problems small" part="problems">
    <p>${loadErrorText(failure, locale)}</p>
    <ul>
      ${failure.problems.map((problem) => html`<li>${problemText(problem, locale)}</li>`)}
    </ul>
  </div>`;
}
