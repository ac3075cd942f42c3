import {html, nothing, type TemplateResult} from 'lit';
import {periodsInOrder} from '../../../formats/table/write/figure-columns.ts';
import type {LocalizedText} from '../../../model/report/localized-text.ts';
import type {Report} from '../../../model/report/report.ts';
import {resolveText} from '../../../text/i18n/localized.ts';
import {allAssessments} from '../document/directions.ts';
import type {ReportFacts} from '../document/document.ts';
import type {EditorContext} from '../context.ts';
import {reportNameKey} from '../document/short-names.ts';
import {icon} from '../frame/icons.ts';
import {namedPart} from '../names/named-part.ts';
import {nameFields} from '../names/view.ts';
import {selectField} from '../../shared/select-field.ts';

/** The facts that hold for all indicators, filled with what the table has. */
export function onceFields(report: Report, context: EditorContext): TemplateResult {
  const {locale} = context;
  const {t} = locale;
  const {publisher, policy, sources} = report;
  const text = (value: LocalizedText | null | undefined): string =>
    resolveText(value ?? null, locale)?.text ?? '';
  const field = (name: keyof ReportFacts, value: string): TemplateResult =>
    factField(name, value, context, {
      onChange: (changed) => context.commands.directions.setFact(name, changed),
    });
  const part = namedPart(report, reportNameKey);
  const {showsFacts} = context.state.screen;
  const facts = [text(publisher?.shortName) || text(publisher?.name), report.issued]
    .filter(Boolean)
    .join(', ');
  return html`<section class="once" aria-labelledby="once-title" ?data-open=${showsFacts}>
    <p class="once-title strong" id="once-title">${t('editor.once')}</p>
    <button
      type="button"
      class="once-toggle"
      aria-expanded=${showsFacts ? 'true' : 'false'}
      @click=${() => context.state.show({showsFacts: !showsFacts})}
    >
      <span>${t('editor.once')}: ${facts}</span> ${icon('chevron-down')}
    </button>
    <div class="once-fields">
      ${field('title', text(report.title))} ${unitField(report, context)}
      ${field('source', text(sources[0]?.title))} ${field('publisher', text(publisher?.name))}
      ${field('publisherShortName', text(publisher?.shortName))} ${field('issued', report.issued ?? '')}
      ${periodFields(report, context)}
    </div>
    <details class="once-policy">
      <summary>${t('editor.once-policy')}</summary>
      <div class="once-fields">
        ${field('policy', text(policy?.name))} ${field('policyShortName', text(policy?.shortName))}
        ${field('legalBasis', text(policy?.legalBasis))} ${field('legalUrl', policy?.legalUrl ?? '')}
      </div>
    </details>
    <details class="once-name">
      <summary>${t('editor.once-name')}</summary>
      ${part ? nameFields(part, context) : nothing}
    </details>
  </section>`;
}

function factField(
  name: keyof ReportFacts | 'unit',
  value: string,
  {locale: {t}}: EditorContext,
  {onChange, placeholder = ''}: {onChange: (value: string) => void; placeholder?: string},
): TemplateResult {
  return html`<label class="control fact" data-fact=${name}>
    <span>${t(`editor-fact.${name}`)}</span>
    <input
      type=${name === 'legalUrl' ? 'url' : 'text'}
      id="fact-${name}"
      autocomplete="off"
      placeholder=${placeholder || nothing}
      .value=${value}
      @change=${({currentTarget}: Event) => onChange((currentTarget as HTMLInputElement).value)}
    />
  </label>`;
}

/** The unit of all indicators that share one; a new one counts for those whose unit is not in the table. */
function unitField({indicators}: Report, context: EditorContext): TemplateResult {
  const {state, commands, locale} = context;
  const units = new Set(
    indicators.map(({unit}) => resolveText(unit.label ?? unit.symbol, locale)?.text ?? unit.kind),
  );
  const [only = ''] = units;
  const shared = units.size === 1 ? only : '';
  return factField('unit', state.document?.edits.unit || shared, context, {
    onChange: (unit) => commands.directions.setUnit(unit),
    placeholder: units.size > 1 ? locale.t('editor.several-units') : '',
  });
}

/** The compared periods. */
function periodFields(report: Report, {commands, locale}: EditorContext): TemplateResult {
  const {t} = locale;
  const [first] = allAssessments(report);
  const [from, to] = [first?.fromPeriod ?? '', first?.toPeriod ?? ''];
  const options = periodsInOrder(report.indicators).map((period) => [period, period] as const);
  return html`<div class="fact periods" data-fact="periods">
    ${selectField(t('editor.period-from'), options, from, (value) => commands.directions.setPeriods(value, to))}
    ${selectField(t('editor.period-to'), options, to, (value) => commands.directions.setPeriods(from, value))}
  </div>`;
}
