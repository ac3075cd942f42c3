import {html, nothing, type TemplateResult} from 'lit';
import type {Failure} from '../model/failure.ts';
import {failureWords, problemWords} from '../text/failure.ts';
import type {Language} from '../text/language.ts';
import type {Outcome} from './outcome.ts';
import {textures} from './texture.ts';

/** What a frame asks of its element. */
export interface FrameSource {
  /** `false` where an element around this one has the voice. */
  readonly speaks: boolean;
  readonly textures: 'on' | 'off';
  retry(): void;
  childrenChanged(): void;
}

/**
 * The first element of every shadow root: it carries the language, for `:lang()` does not see out of a shadow root
 * in every engine. Holds the content or, while there is none, a notice and the page's own fallback content.
 * `isAhead`: a server drew the content already, so that nothing is being waited for, and the fallback is not needed.
 */
export function frame(
  outcome: Outcome,
  language: Language,
  source: FrameSource,
  isAhead = false,
): TemplateResult {
  const textured = source.textures === 'on';
  return html`<div class="root" lang=${language.tag} dir=${language.dir}>
    ${voice(isAhead && outcome.status === 'loading' ? {status: 'idle'} : outcome, language, source)}
    ${
      outcome.status === 'drawn'
        ? [
            textured ? textures : nothing,
            outcome.content,
            outcome.failure ? problems(outcome.failure, language) : nothing,
          ]
        : html`<slot ?hidden=${isAhead} @slotchange=${() => source.childrenChanged()}></slot>`
    }
  </div>`;
}

/** What the element says while it has no content: in one live region per outermost element, silent once there is some. */
export function voice(outcome: Outcome, language: Language, source: FrameSource): TemplateResult {
  return html`<div class="voice" role=${source.speaks ? 'status' : nothing}>
      ${
        outcome.status === 'failed'
          ? html`<p class="failure" part="failure">${failureWords(outcome.failure, language)}</p>`
          : nothing
      }
      ${outcome.status === 'loading' ? html`<p class="loading">${language.t('loading')}</p>` : nothing}
    </div>
    ${outcome.status === 'failed' ? retry(language, source) : nothing}`;
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
