import {html, nothing, type TemplateResult} from 'lit';
import type {SourceColumn} from '../../../formats/table/source-column.ts';
import {formatList} from '../../../text/format/list.ts';
import type {EditorContext} from '../context.ts';
import {icon} from '../frame/icons.ts';
import {columnRoleLabel} from './role-words.ts';

/** The roles that the rows of a table differ in. */
const rowRoles: readonly string[] = ['place', 'indicator', 'group', 'dimension', 'period'];

/** How the table was read, in one sentence, and the way to change it: the roles of its columns. */
export function layoutSentence(context: EditorContext): TemplateResult {
  const {state, commands, locale} = context;
  const {t} = locale;
  const {columns, rows} = state.derived;
  const known = columns.filter(({role}) => role !== 'unknown');
  const missing = columns.filter(({role}) => role === 'unknown').map(({header}) => header);
  const rowCount = rows.filter(({as}) => as === 'record').length;
  const skipped = state.document?.edits.skipped.size ?? 0;
  const {showsLayout} = state.screen;
  return html`<div class="layout-note">
      <p>
        ${layoutWords(columns, context)}
        ${t('editor.understood', {known: known.length, count: columns.length})}
        ${missing.length ? t('editor.columns-missing', {list: formatList(missing, locale)}) : nothing}
        ${t('editor.rows-used', {count: rowCount, skipped})}
      </p>
      <button
        type="button"
        class="link"
        aria-expanded=${showsLayout ? 'true' : 'false'}
        @click=${() => state.show({showsLayout: !showsLayout})}
      >
        ${t('editor.not-so')}
      </button>
    </div>
    ${
      showsLayout
        ? html`<div class="layout-chooser">
            <p class="small">${t('editor.not-so-help')}</p>
            <ul role="list">
              ${columns.map(
                ({header, role}, index) =>
                  html`<li>
                    <button
                      type="button"
                      class="small-button"
                      @click=${() => commands.menu.openRoleMenu(index)}
                    >
                      ${header}: ${role === 'unknown' ? t('editor.what-is-it') : columnRoleLabel(role, t)}
                      ${icon('chevron-down')}
                    </button>
                  </li>`,
              )}
            </ul>
            ${
              state.document?.edits.columns.size
                ? html`<button type="button" class="small-button" @click=${() => commands.menu.detectAgain()}>
                    ${t('editor.detect-again')}
                  </button>`
                : nothing
            }
          </div>`
        : nothing
    }`;
}

/** "Una fila por departamento, indicador y periodo"; "Una fila por indicador y una columna por año". */
function layoutWords(columns: readonly SourceColumn[], {locale}: EditorContext): string {
  const {t} = locale;
  const isLong = columns.some(({role}) => role === 'period');
  const names = columns
    .filter(({role, isCode}) => rowRoles.includes(role) && !isCode)
    .map(({header}) => header.toLocaleLowerCase(locale.tag));
  const list = formatList([...new Set(names)], locale);
  const periods = new Set(columns.flatMap(({role, period}) => (role === 'value' && period ? [period] : [])));
  if (isLong) return t('editor.layout-long', {list});
  if (periods.size)
    return t('editor.layout-wide', {
      list: list || t('editor-role.indicator'),
      periods: formatList([...periods], locale),
    });
  return t('editor.layout-unknown');
}
