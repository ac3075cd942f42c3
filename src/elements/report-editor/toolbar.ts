import {html, type TemplateResult} from 'lit';
import type {DecimalSeparator} from '../../formats/base/parse-number.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {selectField} from '../shared/select-field.ts';

export interface ToolbarModel {
  /** Title that the user typed; empty for the title of the file. */
  readonly title: string;
  /** Title of the file. */
  readonly placeholder: string;
  /** Null to detect it. */
  readonly decimalSeparator: DecimalSeparator | null;
  readonly problemsOnly: boolean;
  readonly canUndo: boolean;
}

export interface ToolbarActions {
  readonly setTitle: (title: string) => void;
  readonly setDecimalSeparator: (separator: DecimalSeparator | null) => void;
  readonly setProblemsOnly: (problemsOnly: boolean) => void;
  readonly selectNextProblem: () => void;
  readonly undo: () => void;
}

/** Title and decimal separator of the report, filter, next problem and undo. */
export function toolbar(model: ToolbarModel, {t}: Locale, actions: ToolbarActions): TemplateResult {
  const {title, placeholder, problemsOnly, canUndo} = model;
  const handleTitle = ({currentTarget}: Event): void =>
    actions.setTitle((currentTarget as HTMLInputElement).value);
  const handleFilter = ({currentTarget}: Event): void =>
    actions.setProblemsOnly((currentTarget as HTMLInputElement).checked);
  return html`<div class="tools">
    <label class="control wide">
      <span>${t('editor.report-title')}</span>
      <input .value=${title} placeholder=${placeholder} autocomplete="off" @change=${handleTitle} />
    </label>
    ${separatorField(model.decimalSeparator, t, actions)}
    <label class="check">
      <input type="checkbox" .checked=${problemsOnly} @change=${handleFilter} />
      <span>${t('editor.problems-only')}</span>
    </label>
    <button type="button" @click=${actions.selectNextProblem}>${t('editor.next-problem')}</button>
    <button type="button" ?disabled=${!canUndo} @click=${actions.undo}>${t('editor.undo')}</button>
  </div>`;
}

function separatorField(
  separator: DecimalSeparator | null,
  t: Locale['t'],
  {setDecimalSeparator}: ToolbarActions,
): TemplateResult {
  const options = [
    ['', t('editor.decimal-auto')],
    [',', t('editor.decimal-comma')],
    ['.', t('editor.decimal-point')],
  ] as const;
  return selectField(t('editor.decimal-separator'), options, separator ?? '', (value) =>
    setDecimalSeparator(value || null),
  );
}
