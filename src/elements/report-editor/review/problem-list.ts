import {html, nothing, type TemplateResult} from 'lit';
import type {EditorContext} from '../context.ts';
import {icon} from '../frame/icons.ts';
import {rowsByLine} from '../document/derive.ts';
import {rowName} from './grid-row.ts';
import {issueMessage} from './message.ts';

/** Problems that a narrow editor lists: the first ones. */
const listedIssues = 20;

/** The problems one below the other, for editors too narrow for a table: each with its row and a field for its cell. */
export function problemList(context: EditorContext): TemplateResult {
  const {state, locale} = context;
  const {t} = locale;
  const issues = state.issues.filter(({line}) => line !== null);
  const rows = rowsByLine(state.derived);
  if (!issues.length) return html`<p class="problem-list">${icon('check')} ${t('editor.no-problems')}</p>`;
  return html`<ol class="problem-list" role="list">
    ${issues.slice(0, listedIssues).map((issue) => {
      const {line, column, header} = issue;
      const entry = line === null ? undefined : rows.get(line);
      const hasField = column !== null && entry?.as === 'record';
      const text = column === null ? '' : (entry?.row.cells[column]?.text ?? '');
      const save = ({currentTarget}: Event): void => {
        if (line === null || column === null) return;
        state.grid.activate({line, column});
        context.commands.review.saveCell((currentTarget as HTMLInputElement).value);
      };
      return html`<li>
        ${issueMessage(issue, context, {rowName: entry && rowName(entry, context), hasField})}
        ${
          !hasField
            ? nothing
            : html`<label class="control">
                <span>${header ?? t('editor.cell-field')}</span>
                <input type="text" autocomplete="off" .value=${text} @change=${save} />
              </label>`
        }
      </li>`;
    })}
  </ol>`;
}
