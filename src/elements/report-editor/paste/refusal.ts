import {html, nothing, type TemplateResult} from 'lit';
import type {EditorContext} from '../context.ts';
import type {RefusedFile} from '../document/open-file.ts';
import {icon, issueIcon} from '../frame/icons.ts';

/** What a file is, why it is not read, what to bring instead, and that the earlier work is still there. */
export function refusal(refused: RefusedFile, {state, commands, locale: {t}}: EditorContext): TemplateResult {
  const {reason, name, detail, line, excerpt} = refused;
  return html`<div class="message" data-kind="error" data-refused>
    <p class="message-what">
      ${issueIcon('error')}
      <strong
        >${t(`editor-refused.${reason}`, {file: name || t('editor.pasted-text'), line: line ?? 0, detail})}</strong
      >
    </p>
    <p>${t(`editor-bring.${reason}`)}</p>
    ${
      excerpt.length
        ? html`<pre
            class="excerpt"
          >${excerpt.map(([number, text]) => `${number}  ${text}\n`)}<mark>${t('editor.ends-here')}</mark></pre>`
        : nothing
    }
    <button type="button" @click=${() => commands.intake.dismissRefusal()}>
      ${t('editor.bring-another')}
    </button>
    ${
      state.document
        ? html`<p class="kept">
            ${icon('check')} <strong>${t('editor.still-here', {count: state.derived.recordCount})}</strong>
          </p>`
        : nothing
    }
  </div>`;
}
