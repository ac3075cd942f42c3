import {html, nothing, type TemplateResult} from 'lit';
import {formatRole, type RoleText} from '../../../../formats/table/column-role.ts';
import type {SourceColumn} from '../../../../formats/table/source-column.ts';
import type {EditorContext} from '../../context.ts';
import {closeItem} from './close-item.ts';
import {handleMenuKey} from './menu-keyboard.ts';
import {columnEvidence} from './column-evidence.ts';
import {columnRoleLabel, offeredRoles, otherRoles} from './role-words.ts';

/** The menu of a column: the evidence first, then the roles; the proposed one is marked and has the focus. */
export function roleMenu(column: SourceColumn, index: number, context: EditorContext): TemplateResult {
  const {state, commands, locale} = context;
  const {t} = locale;
  const evidence = columnEvidence(state.derived, index);
  const offered = offeredRoles(column, evidence.isNumeric);
  const others = otherRoles(offered);
  const item = (
    role: RoleText,
    isProposed: boolean,
    placement: 'first' | 'more' | null = null,
  ): TemplateResult =>
    html`<button
      type="button"
      role="menuitemradio"
      class="menu-item"
      tabindex="-1"
      aria-checked=${column.role === role.role ? 'true' : 'false'}
      ?data-first=${placement === 'first'}
      ?data-more=${placement === 'more'}
      data-role=${formatRole(role)}
      @click=${() => commands.menu.setRole(index, role)}
    >
      <span class="menu-name"
        >${columnRoleLabel(role.role, t)}
        ${isProposed ? html`<span class="tag">${t('editor.proposed')}</span>` : nothing}</span
      >
      <span class="small muted">${t(`editor-meaning.${role.role}`)}</span>
    </button>`;
  return html`<div
    class="menu"
    role="menu"
    aria-label=${t('editor.what-is', {column: column.header})}
    @keydown=${(event: KeyboardEvent) => handleMenuKey(event, context)}
  >
    <p class="menu-title" role="presentation">${t('editor.what-is', {column: column.header})}</p>
    <p class="small muted" role="presentation">
      ${t('editor.evidence', {count: evidence.distinctCount, examples: evidence.examples.join(', ')})}
    </p>
    ${offered.map(({role, isProposed}, position) => item(role, isProposed, position === 0 ? 'first' : null))}
    ${
      state.screen.showsAllRoles
        ? others.map((role, position) => item(role, false, position === 0 ? 'more' : null))
        : html`<button
            type="button"
            role="menuitem"
            class="menu-item menu-more"
            tabindex="-1"
            @click=${() => commands.menu.showAllRoles()}
          >
            ${t('editor.other-roles', {count: others.length})}
          </button>`
    }
    ${closeItem(context)}
  </div>`;
}
