import {html, nothing, type TemplateResult} from 'lit';
import {statedRowKinds} from '../../../../formats/base/row-kind.ts';
import type {RowWithProblems} from '../../../../formats/problem-cells.ts';
import type {EditorContext} from '../../context.ts';
import {closeItem} from './close-item.ts';
import {handleMenuKey} from './menu-keyboard.ts';
import type {RowChoice} from './menu-commands.ts';

const choices: readonly RowChoice[] = [...statedRowKinds, 'skipped'];

/** The menu of a row: what it is, and the way back to what was detected. */
export function rowMenu({row: {line}, as}: RowWithProblems, context: EditorContext): TemplateResult {
  const {state, commands, locale} = context;
  const {t} = locale;
  const isSkipped = state.isSkipped(line);
  const current = choices.find((choice) => choice === (isSkipped ? 'skipped' : as));
  const isStated = isSkipped || state.document?.edits.rowKinds.has(line);
  const title = t('editor.what-is-row', {row: line});
  return html`<div
    class="menu"
    role="menu"
    aria-label=${title}
    @keydown=${(event: KeyboardEvent) => handleMenuKey(event, context)}
  >
    <p class="menu-title" role="presentation">${title}</p>
    ${choices.map(
      (choice, index) =>
        html`<button
          type="button"
          role="menuitemradio"
          class="menu-item"
          tabindex="-1"
          aria-checked=${choice === current ? 'true' : 'false'}
          data-kind-of-row=${choice}
          ?data-first=${current ? choice === current : index === 0}
          @click=${() => commands.menu.setRowKind(line, choice)}
        >
          <span class="menu-name">${t(`editor-row-kind.${choice}`)}</span>
          <span class="small muted">${t(`editor-row-meaning.${choice}`)}</span>
        </button>`,
    )}
    ${
      isStated
        ? html`<button
            type="button"
            role="menuitem"
            class="menu-item menu-more"
            tabindex="-1"
            @click=${() => commands.menu.setRowKind(line, null)}
          >
            ${t('editor.row-detect')}
          </button>`
        : nothing
    }
    ${closeItem(context)}
  </div>`;
}
