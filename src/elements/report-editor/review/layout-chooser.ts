import {html, nothing, type TemplateResult} from 'lit';
import {layoutOf, layouts, type Layout} from '../../../formats/table/layout.ts';
import type {EditorContext} from '../context.ts';
import {icon} from '../frame/icons.ts';
import {columnRoleLabel} from './menu/role-words.ts';

type CellName = 'indicator' | 'period' | 'value' | 'place';

/** The first cells of a table in each layout; a number is a year or a figure, and `…` a further column. */
const sketches: Readonly<
  Record<Layout, readonly (readonly (CellName | `${number}` | `${CellName} ${'A' | 'B'}`)[])[]>
> = {
  'long': [
    ['indicator', 'period', 'value'],
    ['indicator A', '2021', '20'],
    ['indicator A', '2022', '24'],
  ],
  'by-period': [
    ['indicator', '2021', '2022'],
    ['indicator A', '20', '24'],
    ['indicator B', '51', '52'],
  ],
  'by-indicator': [
    ['period', 'indicator A', 'indicator B'],
    ['2021', '20', '51'],
    ['2022', '24', '52'],
  ],
  'by-place': [
    ['period', 'place A', 'place B'],
    ['2021', '20', '51'],
    ['2022', '24', '52'],
  ],
};

/** The ways in which a table can be arranged, and the role of each column: what a person corrects a reading with. */
export function layoutChooser(context: EditorContext): TemplateResult {
  const {state, commands, locale} = context;
  const {t} = locale;
  const {columns} = state.derived;
  const edits = state.document?.edits;
  const isChanged = edits && (edits.columns.size > 0 || edits.layout !== null);
  return html`<div class="layout-chooser">
    <p class="strong" id="layout-question">${t('editor.layout-question')}</p>
    <ul role="list" class="layouts" aria-labelledby="layout-question">
      ${layouts.map((layout) => html`<li>${layoutButton(layout, context)}</li>`)}
    </ul>
    <p class="small">${t('editor.not-so-help')}</p>
    <ul role="list">
      ${columns.map(
        ({header, role}, index) =>
          html`<li>
            <button
              type="button"
              class="small-button"
              data-column=${index}
              @click=${() => commands.menu.openRoleMenu(index, `.layout-chooser [data-column="${index}"]`)}
            >
              ${header}: ${role === 'unknown' ? t('editor.what-is-it') : columnRoleLabel(role, t)}
              ${icon('chevron-down')}
            </button>
          </li>`,
      )}
    </ul>
    ${
      isChanged
        ? html`<button type="button" class="small-button" @click=${() => commands.menu.detectAgain()}>
            ${t('editor.detect-again')}
          </button>`
        : nothing
    }
  </div>`;
}

/** A press states the layout; pressing the stated one goes back to what was detected. */
function layoutButton(layout: Layout, {state, commands, locale}: EditorContext): TemplateResult {
  const {t} = locale;
  const isStated = state.document?.edits.layout === layout;
  const isTaken = layoutOf(state.derived.columns) === layout;
  return html`<button
    type="button"
    class="layout-button"
    data-layout=${layout}
    aria-pressed=${isStated ? 'true' : 'false'}
    @click=${() => commands.menu.setLayout(layout)}
  >
    <span class="layout-name"
      >${t(`editor-layout.${layout}`)}
      ${isTaken ? html`<span class="tag">${t('editor.layout-taken')}</span>` : nothing}</span
    >
    <span class="small muted">${t(`editor-layout-meaning.${layout}`)}</span>
    <span class="sketch" aria-hidden="true">
      ${sketches[layout].flat().map((cell) => html`<span>${sketchText(cell, t)}</span>`)}
    </span>
  </button>`;
}

function sketchText(cell: string, t: EditorContext['locale']['t']): string {
  const [name = '', letter = ''] = cell.split(' ');
  const words: Readonly<Record<string, string>> = {
    indicator: t('editor-cell.indicator'),
    period: t('editor-cell.period'),
    value: t('editor-cell.value'),
    place: t('editor-cell.place'),
  };
  return `${Object.hasOwn(words, name) ? (words[name] ?? '') : name} ${letter}`.trim();
}
