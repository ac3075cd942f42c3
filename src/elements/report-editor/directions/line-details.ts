import {html, nothing, type TemplateResult} from 'lit';
import type {Indicator} from '../../../model/report/indicator.ts';
import {resolveText} from '../../../text/i18n/localized.ts';
import type {LocalizedText} from '../../../model/report/localized-text.ts';
import {selectField} from '../../shared/select-field.ts';
import type {EditorContext} from '../context.ts';
import {indicatorNameKey} from '../document/short-names.ts';
import {namedPart} from '../names/named-part.ts';
import {nameFields} from '../names/view.ts';

const bases = ['inferred', 'declared'] as const;

/** Official name, short name, who declares the direction and why, and a note of one indicator. */
export function lineDetails(indicator: Indicator, context: EditorContext): TemplateResult {
  const {commands, locale} = context;
  const {t} = locale;
  const {id, desiredDirectionBasis: basis, notes} = indicator;
  const {report} = context.state.derived;
  const part = report && namedPart(report, indicatorNameKey(id));
  const kind = bases.find((candidate) => candidate === basis?.kind) ?? (basis ? 'declared' : 'inferred');
  const text = (value: LocalizedText | null): string => resolveText(value, locale)?.text ?? '';
  return html`<div class="line-details">
    ${part ? nameFields(part, context) : nothing}
    ${selectField(
      t('editor.column-basis'),
      bases.map((value) => [value, t(`editor-basis.${value}`)] as const),
      kind,
      (value) => commands.directions.setLine(id, {basis: value}),
    )}
    ${field('reason', t(kind === 'inferred' ? 'editor.reason' : 'editor.which-document'), text(basis?.reason ?? null), (value) => commands.directions.setLine(id, {reason: value}))}
    ${field('note', t('editor.note'), text(notes[0] ?? null), (value) => commands.directions.setLine(id, {note: value}))}
  </div>`;
}

function field(
  name: string,
  label: string,
  value: string,
  onChange: (value: string) => void,
): TemplateResult {
  return html`<label class="control">
    <span>${label}</span>
    <input
      type="text"
      name=${name}
      autocomplete="off"
      .value=${value}
      @change=${({currentTarget}: Event) => onChange((currentTarget as HTMLInputElement).value)}
    />
  </label>`;
}
