import {html, nothing, type TemplateResult} from 'lit';
import type {EditorContext} from '../context.ts';
import type {TableIssue} from '../document/issue.ts';
import {waysOut, type WayOut} from '../document/way-out.ts';
import {issueIcon} from '../frame/icons.ts';
import {issueWords} from './issue-words.ts';
import {ownOptions} from '../../../model/own.ts';

export interface MessageOptions {
  /** Name of the row: its first text. */
  readonly rowName?: string | undefined;
  /** Id of the first sentence. */
  readonly id?: string | null;
  /** True within the grid, where the buttons are reached through their cell. */
  readonly isInGrid?: boolean;
  /** True beside a field with the text of the cell. */
  readonly hasField?: boolean;
}

/** What is wrong, where, what to do, and a button for each way out. */
export function issueMessage(
  issue: TableIssue,
  context: EditorContext,
  options: MessageOptions = {},
): TemplateResult {
  const {rowName = '', id = null, isInGrid = false, hasField = false} = ownOptions(options);
  const {commands, locale} = context;
  const ways = waysOut(issue).filter(({act}) => !(hasField && act === 'edit'));
  const {what, where, remedy} = issueWords(issue, rowName, locale);
  return html`<div class="message" data-kind=${issue.kind} data-issue=${issue.key}>
    <p class="message-what" id=${id ?? nothing}>
      ${issueIcon(issue.kind)}
      <strong><span class="visually-hidden">${locale.t(`editor-kind.${issue.kind}`)}: </span>${what}</strong>
    </p>
    <p class="small">${where} ${remedy}</p>
    <p class="ways">
      ${ways.map(
        (way) =>
          html`<button
            type="button"
            class="small-button"
            tabindex=${isInGrid ? -1 : nothing}
            @click=${() => commands.review.takeWay(issue, way)}
          >
            ${wayLabel(way, issue, context)}
          </button>`,
      )}
    </p>
  </div>`;
}

function wayLabel(way: WayOut, {found}: TableIssue, {locale: {t}}: EditorContext): string {
  if (way.act === 'keep' || way.act === 'place') return t(`editor-way.${way.act}`, {value: way.value});
  return t(`editor-way.${way.act}`, {found: (found ?? '').slice(0, 30)});
}
