import {html, type TemplateResult} from 'lit';
import {sortByTime} from '../../../model/report/period.ts';
import type {LocalizedText} from '../../../model/report/localized-text.ts';
import type {Report} from '../../../model/report/report.ts';
import {resolveText} from '../../../text/i18n/localized.ts';
import {allAssessments} from '../document/directions.ts';
import type {ReportFacts} from '../document/document.ts';
import type {EditorContext} from '../context.ts';
import {icon} from '../frame/icons.ts';
import {selectField} from '../../shared/select-field.ts';

/** The facts that hold for all indicators, filled with what the table has. */
export function onceFields(report: Report, context: EditorContext): TemplateResult {
  const {locale} = context;
  const {t} = locale;
  const {publisher, policy, sources} = report;
  const text = (value: LocalizedText | null | undefined): string =>
    resolveText(value ?? null, locale)?.text ?? '';
  const field = (name: keyof ReportFacts, value: string): TemplateResult => factField(name, value, context);
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
  </section>`;
}

function factField(
  name: keyof ReportFacts,
  value: string,
  {commands, locale}: EditorContext,
): TemplateResult {
  return html`<label class="control fact" data-fact=${name}>
    <span>${locale.t(`editor-fact.${name}`)}</span>
    <input
      type=${name === 'legalUrl' ? 'url' : 'text'}
      id="fact-${name}"
      autocomplete="off"
      .value=${value}
      @change=${({currentTarget}: Event) => commands.directions.setFact(name, (currentTarget as HTMLInputElement).value)}
    />
  </label>`;
}

/** The unit of all indicators that share one; a new one counts for those whose unit is not in the table. */
function unitField({indicators}: Report, {state, commands, locale}: EditorContext): TemplateResult {
  const units = new Set(
    indicators.map(({unit}) => resolveText(unit.label ?? unit.symbol, locale)?.text ?? unit.kind),
  );
  const [only = ''] = units;
  const shared = units.size === 1 ? only : '';
  return html`<label class="control fact" data-fact="unit">
    <span>${locale.t('editor-fact.unit')}</span>
    <input
      type="text"
      id="fact-unit"
      autocomplete="off"
      placeholder=${units.size > 1 ? locale.t('editor.several-units') : ''}
      .value=${state.document?.edits.unit || shared}
      @change=${({currentTarget}: Event) => commands.directions.setUnit((currentTarget as HTMLInputElement).value)}
    />
  </label>`;
}

/** The compared periods. */
function periodFields(report: Report, {commands, locale}: EditorContext): TemplateResult {
  const {t} = locale;
  const observations = report.indicators.flatMap((indicator) => indicator.observations);
  const byPeriod = new Map(observations.map(({period, periodStart}) => [period, {period, periodStart}]));
  const periods = sortByTime([...byPeriod.values()]).map(({period}) => period);
  const [first] = allAssessments(report);
  const [from, to] = [first?.fromPeriod ?? '', first?.toPeriod ?? ''];
  const options = periods.map((period) => [period, period] as const);
  return html`<div class="fact periods" data-fact="periods">
    ${selectField(t('editor.period-from'), options, from, (value) => commands.directions.setPeriods(value, to))}
    ${selectField(t('editor.period-to'), options, to, (value) => commands.directions.setPeriods(from, value))}
  </div>`;
}
