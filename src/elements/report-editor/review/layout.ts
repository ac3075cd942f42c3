import {html, nothing, type TemplateResult} from 'lit';
import type {SourceColumn} from '../../../formats/table/source-column.ts';
import {formatList} from '../../../text/format/list.ts';
import type {EditorContext} from '../context.ts';
import {layoutChooser} from './layout-chooser.ts';

/** The roles that the rows of a table differ in. */
const rowRoles: readonly string[] = ['place', 'indicator', 'group', 'dimension', 'period'];

/** How the table was read, in one sentence, and the way to change it. */
export function layoutSentence(context: EditorContext): TemplateResult {
  const {state, locale} = context;
  const {t} = locale;
  const {columns, recordCount} = state.derived;
  const known = columns.filter(({role}) => role !== 'unknown');
  const missing = columns.filter(({role}) => role === 'unknown').map(({header}) => header);
  const skipped = state.document?.edits.skipped.size ?? 0;
  const {showsLayout} = state.screen;
  return html`<div class="layout-note">
      <p>
        ${layoutWords(columns, context)}
        ${t('editor.understood', {known: known.length, count: columns.length})}
        ${missing.length ? t('editor.columns-missing', {list: formatList(missing, locale)}) : nothing}
        ${t('editor.rows-used', {records: t('editor.row-count', {count: recordCount}), count: skipped})}
      </p>
      <button
        type="button"
        class="link"
        data-not-so
        aria-expanded=${showsLayout ? 'true' : 'false'}
        @click=${() => state.show({showsLayout: !showsLayout})}
      >
        ${t('editor.not-so')}
      </button>
    </div>
    ${showsLayout ? layoutChooser(context) : nothing}`;
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
