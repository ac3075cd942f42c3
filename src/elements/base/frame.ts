import {html, nothing, type TemplateResult} from 'lit';
import type {LoadError} from '../../model/report/load-error.ts';
import {loadErrorText, problemText} from '../../text/sentence/error.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import type {RenderResult} from './render-result.ts';
import {patternDefs} from '../shared/patterns.ts';

/** What a frame asks of its element. */
export interface ShellHost {
  /** `false` where an element around this one has the voice. */
  readonly isOutermost: boolean;
  readonly textures: 'on' | 'off';
  /** Whether the page shows something until there is content, whose place is kept then. */
  readonly hasFallback: boolean;
  retry(): void;
  childrenChanged(): void;
}

/**
 * The first element of every shadow root: it carries the language, for `:lang()` does not see out of a shadow root
 * in every engine. Holds the content or, while there is none, a notice and the page's own fallback content; a fallback
 * in the slot of that name keeps its place when the content comes, so that the page below stays where it is.
 * `isAhead`: a server drew the content already, so that nothing is being waited for, and the fallback is not needed.
 */
export function shell(
  outcome: RenderResult,
  language: Locale,
  source: ShellHost,
  isPrerendered = false,
): TemplateResult {
  const drawn = outcome.status === 'drawn' ? outcome : null;
  return html`<div class="root" lang=${language.tag} dir=${language.dir}>
    <div class="live-region" role=${source.isOutermost ? 'status' : nothing}>
      ${isPrerendered && outcome.status === 'loading' ? nothing : statusMessage(outcome, language, source)}
    </div>
    ${drawn && source.textures === 'on' ? patternDefs : nothing}
    ${drawn ? overFallback(drawn.content, source) : fallbackSlot(outcome, language, source, isPrerendered)}
    ${drawn?.failure ? problems(drawn.failure, language) : nothing}
  </div>`;
}

/** Over the fallback that it takes the place of, if there is one. */
function overFallback(content: TemplateResult, {hasFallback}: ShellHost): TemplateResult {
  return hasFallback
    ? html`<div class="overlay">
        <slot name="fallback"></slot>
        <div>${content}</div>
      </div>`
    : content;
}

/** What the element says while it has no content: in one live region per outermost element, silent once there is some. */
function statusMessage(
  outcome: RenderResult,
  language: Locale,
  {hasFallback}: ShellHost,
): TemplateResult | typeof nothing {
  if (outcome.status === 'failed')
    return html`<p class="failure" part="failure">${loadErrorText(outcome.failure, language)}</p>`;
  return outcome.status === 'loading'
    ? html`<p class=${hasFallback ? 'visually-hidden' : 'loading'}>${language.t('status.loading')}</p>`
    : nothing;
}

/** The page's own content, and the way to ask again. */
function fallbackSlot(
  {status}: RenderResult,
  language: Locale,
  source: ShellHost,
  isPrerendered: boolean,
): TemplateResult {
  return html`${status === 'failed' ? retry(language, source) : nothing}
    <slot ?hidden=${isPrerendered} @slotchange=${() => source.childrenChanged()}></slot
    ><slot name="fallback"></slot>`;
}

function retry(language: Locale, source: ShellHost): TemplateResult {
  return html`<button type="button" part="retry" @click=${() => source.retry()}>
    ${language.t('status.retry')}
  </button>`;
}

function problems(failure: LoadError, language: Locale): TemplateResult {
  return html`<div class="problems small" part="problems">
    <p>${loadErrorText(failure, language)}</p>
    <ul>
      ${failure.problems.map((problem) => html`<li>${problemText(problem, language)}</li>`)}
    </ul>
  </div>`;
}
