import {html, nothing, type TemplateResult} from 'lit';
import type {Failure} from '../../model/report/load-error.ts';
import {failureWords, problemWords} from '../../text/sentence/error.ts';
import type {Language} from '../../text/i18n/locale.ts';
import type {Outcome} from './render-result.ts';
import {textures} from '../shared/patterns.ts';

/** What a frame asks of its element. */
export interface FrameSource {
  /** `false` where an element around this one has the voice. */
  readonly speaks: boolean;
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
export function frame(
  outcome: Outcome,
  language: Language,
  source: FrameSource,
  isAhead = false,
): TemplateResult {
  const drawn = outcome.status === 'drawn' ? outcome : null;
  return html`<div class="root" lang=${language.tag} dir=${language.dir}>
    <div class="voice" role=${source.speaks ? 'status' : nothing}>
      ${isAhead && outcome.status === 'loading' ? nothing : voice(outcome, language, source)}
    </div>
    ${drawn && source.textures === 'on' ? textures : nothing}
    ${drawn ? placed(drawn.content, source) : waiting(outcome, language, source, isAhead)}
    ${drawn?.failure ? problems(drawn.failure, language) : nothing}
  </div>`;
}

/** Over the fallback that it takes the place of, if there is one. */
function placed(content: TemplateResult, {hasFallback}: FrameSource): TemplateResult {
  return hasFallback
    ? html`<div class="over">
        <slot name="fallback"></slot>
        <div>${content}</div>
      </div>`
    : content;
}

/** What the element says while it has no content: in one live region per outermost element, silent once there is some. */
function voice(
  outcome: Outcome,
  language: Language,
  {hasFallback}: FrameSource,
): TemplateResult | typeof nothing {
  if (outcome.status === 'failed')
    return html`<p class="failure" part="failure">${failureWords(outcome.failure, language)}</p>`;
  return outcome.status === 'loading'
    ? html`<p class=${hasFallback ? 'spoken' : 'loading'}>${language.t('loading')}</p>`
    : nothing;
}

/** The page's own content, and the way to ask again. */
function waiting(
  {status}: Outcome,
  language: Language,
  source: FrameSource,
  isAhead: boolean,
): TemplateResult {
  return html`${status === 'failed' ? retry(language, source) : nothing}
    <slot ?hidden=${isAhead} @slotchange=${() => source.childrenChanged()}></slot
    ><slot name="fallback"></slot>`;
}

function retry(language: Language, source: FrameSource): TemplateResult {
  return html`<button type="button" part="retry" @click=${() => source.retry()}>
    ${language.t('retry')}
  </button>`;
}

function problems(failure: Failure, language: Language): TemplateResult {
  return html`<div class="problems small" part="problems">
    <p>${failureWords(failure, language)}</p>
    <ul>
      ${failure.problems.map((problem) => html`<li>${problemWords(problem, language)}</li>`)}
    </ul>
  </div>`;
}
