import {html, nothing, type TemplateResult} from 'lit';
import {memoizeByObject} from '../../../model/memoize.ts';
import {displayName} from '../../../model/report/short-name.ts';
import type {Report} from '../../../model/report/report.ts';
import {serializeReport} from '../../../model/report/serialize.ts';
import {resolveText} from '../../../text/i18n/localized.ts';
import {selectField} from '../../shared/select-field.ts';
import type {EditorContext} from '../context.ts';
import type {ScreenState} from '../screen-state.ts';

/** Maximum number of indicators in the preview, because it is drawn again at each change. */
const previewLimit = 200;

export type PreviewTab = ScreenState['tab'];
const previewTabs: readonly PreviewTab[] = ['card', 'report', 'slides'];

/** The same object for the same report, so that the elements do not draw it again. */
const previewDocument = memoizeByObject((report: Report): object =>
  serializeReport({...report, indicators: report.indicators.slice(0, previewLimit)}),
);

/** Card, report and slides as tabs, each with the real element. */
export function previews(report: Report, context: EditorContext): TemplateResult {
  const {state, commands, locale} = context;
  const {t} = locale;
  const {tab} = state.screen;
  const isTruncated = report.indicators.length > previewLimit;
  return html`<section class="previews" part="preview" aria-label=${t('editor.preview')}>
    <div role="tablist" class="tabs" aria-label=${t('editor.preview')} @keydown=${handleTabKey}>
      ${previewTabs.map(
        (name) =>
          html`<button
            type="button"
            role="tab"
            id="tab-${name}"
            aria-selected=${tab === name ? 'true' : 'false'}
            aria-controls="preview-panel"
            tabindex=${tab === name ? 0 : -1}
            @click=${() => commands.publish.showTab(name)}
          >
            ${t(`editor-tab.${name}`)}
          </button>`,
      )}
    </div>
    <div role="tabpanel" id="preview-panel" class="preview-panel" aria-labelledby="tab-${tab}" tabindex="0">
      ${isTruncated ? html`<p class="small muted">${t('editor.preview-limit', {count: previewLimit})}</p>` : nothing}
      ${preview(tab, report, context)}
    </div>
    <p class="small muted">${t('editor.real-report')}</p>
  </section>`;
}

function preview(tab: PreviewTab, report: Report, context: EditorContext): TemplateResult {
  const {theme, locale, headingLevel} = context;
  const data = previewDocument(report);
  const level = headingLevel && Math.min(6, headingLevel + 1);
  if (tab === 'card')
    return html`${cardField(report, context)}<indicator-card
        .data=${data}
        code=${shownCard(report, context)}
        locale=${locale.tag}
        theme=${theme}
        heading-level=${level}
      ></indicator-card>`;
  return html`<policy-report
    .data=${data}
    view=${tab === 'slides' ? 'slides' : 'report'}
    locale=${locale.tag}
    theme=${theme}
    heading-level=${level}
  ></policy-report>`;
}

/** Code of the indicator in the card: the chosen one, else the first. */
export function shownCard({indicators}: Report, {state}: EditorContext): string {
  const {cardCode} = state.screen;
  const key = ({code, id}: Report['indicators'][number]): string => code ?? id;
  return indicators.some((indicator) => key(indicator) === cardCode)
    ? cardCode
    : ((indicators[0] && key(indicators[0])) ?? '');
}

function cardField(report: Report, context: EditorContext): TemplateResult {
  const {commands, locale} = context;
  const options = report.indicators.slice(0, previewLimit).map((indicator) => {
    const {code, id} = indicator;
    const text = resolveText(displayName(indicator), locale)?.text ?? '';
    return [code ?? id, `${code ?? ''} ${text}`.trim().slice(0, 90)] as const;
  });
  return selectField(locale.t('editor.indicator'), options, shownCard(report, context), (code) =>
    commands.publish.showCard(code),
  );
}

/** Arrows move between the tabs; Enter or Space shows one. */
function handleTabKey(event: KeyboardEvent): void {
  const tabs = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('[role="tab"]')];
  const index = tabs.indexOf(event.target as HTMLElement);
  const targets: Readonly<Record<string, number>> = {
    ArrowLeft: index - 1,
    ArrowRight: index + 1,
    Home: 0,
    End: tabs.length - 1,
  };
  const next = tabs[targets[event.key] ?? -1];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
