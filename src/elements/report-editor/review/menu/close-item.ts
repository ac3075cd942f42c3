import {html, type TemplateResult} from 'lit';
import type {EditorContext} from '../../context.ts';
import {icon} from '../../frame/icons.ts';

/** Closes a menu that is a sheet at the bottom of the window; a menu below its button does not show it. */
export function closeItem({commands, locale: {t}}: EditorContext): TemplateResult {
  return html`<button
    type="button"
    role="menuitem"
    class="menu-close"
    tabindex="-1"
    aria-label=${t('editor.close')}
    @click=${() => commands.menu.closeMenu()}
  >
    ${icon('close')}
  </button>`;
}
