import {html, nothing, type TemplateResult} from 'lit';
import type {Report} from '../../../model/report/report.ts';
import type {EditorContext} from '../context.ts';
import {icon, issueIcon} from '../frame/icons.ts';
import {stepHeading} from '../frame/step-heading.ts';
import {countIssues} from '../document/issue.ts';
import {issueMessage} from '../review/message.ts';
import {kindCount} from '../review/issue-words.ts';
import {lostCount, openErrorCount, publishBarrier} from './barrier.ts';
import {mappingFileName, type SavedFormat} from './commands.ts';
import {previewCode} from './embed-code.ts';
import {previews, shownCard} from './preview.ts';

/** The fourth step: what is still wrong, the previews, the files and the code. */
export function publishStep(context: EditorContext): TemplateResult {
  const {state, locale} = context;
  const {t} = locale;
  const {report} = state.derived;
  const intro = html`<p class="muted">${t('editor.publish-intro')}</p>`;
  if (!report) return html`${stepHeading(context, intro)}`;
  return html`${stepHeading(context, intro)} ${review(context)}
    <div class="publish-columns">
      ${previews(report, context)}
      <div class="publish-side" part="save">
        ${files(report, context)} ${code(report, context)} ${otherFormats(report, context)}
      </div>
    </div>
    ${mapping(context)}`;
}

/** Errors and warnings; with errors the ways to go on. */
function review(context: EditorContext): TemplateResult {
  const {state, commands, locale} = context;
  const {t} = locale;
  const errors = openErrorCount(state);
  const {warning} = countIssues(state.issues);
  const isPartial = state.document?.isPartial ?? false;
  const warnings = state.issues.filter(({kind}) => kind === 'warning').slice(0, 5);
  return html`<div
    class="message publish-review"
    data-kind=${errors && !isPartial ? 'error' : warning ? 'warning' : 'done'}
  >
    <p class="message-what">
      ${errors ? issueIcon('error') : icon('check')}
      <strong
        >${errors && !isPartial ? t('editor.not-yet', {count: errors}) : t('editor.error-count', {count: errors})}</strong
      >
      ${warning ? html`${issueIcon('warning')} <strong>${kindCount('warning', warning, t)}</strong>` : nothing}
    </p>
    ${
      errors && !isPartial
        ? html`<p>${t('editor.lost-figures', {count: lostCount(state)})}</p>
            <p class="ways">
              <button type="button" class="filled" @click=${() => commands.step.showFirstError()}>
                ${t('editor.go-to-first')}
              </button>
              <button type="button" @click=${() => commands.publish.setPartial(true)}>
                ${t('editor.publish-without', {count: lostCount(state)})}
              </button>
            </p>`
        : nothing
    }
    ${isPartial ? html`<p>${t('editor.is-partial', {count: lostCount(state)})}</p>` : nothing}
    ${warnings.map((issue) => issueMessage(issue, context))}
  </div>`;
}

function files({id}: Report, context: EditorContext): TemplateResult {
  const {t} = context.locale;
  const json = context.state.derived.json ?? '';
  return html`<section class="publish-part">
    <p class="publish-title">
      <span class="circle" aria-hidden="true">1</span> <strong>${t('editor.copy-files')}</strong>
    </p>
    <p class="small muted">${t('editor.copy-files-help')}</p>
    <ul class="files" role="list">
      <li>
        ${icon('file')} <code>${id}.json</code>
        <span class="small muted"
          >${t('editor.data-file', {size: Math.max(1, Math.round(json.length / 1000))})}</span
        >
        ${saveButton('json', t('editor.download'), 'link', context)}
      </li>
      <li>
        ${icon('file')} <code>avance.js</code> <span class="small muted">${t('editor.script-file')}</span>
      </li>
    </ul>
    ${saveButton('zip', t('editor-save.zip'), publishBarrier(context.state) ? 'closed' : 'filled', context)}
  </section>`;
}

function saveButton(
  format: SavedFormat,
  label: string,
  look: string,
  {state, commands}: EditorContext,
): TemplateResult {
  const isStopped = format !== 'mapping' && publishBarrier(state) !== null;
  return html`<button
    type="button"
    class=${look}
    data-save=${format}
    aria-disabled=${isStopped ? 'true' : nothing}
    @click=${() => void commands.publish.save(format)}
  >
    ${look === 'link' ? nothing : icon('download')} <span>${label}</span>
  </button>`;
}

function code(report: Report, context: EditorContext): TemplateResult {
  const {state, commands, locale} = context;
  const {t} = locale;
  const {tab, hasCopied} = state.screen;
  const snippet = previewCode(tab, report, shownCard(report, context), locale);
  return html`<section class="publish-part">
    <p class="publish-title">
      <span class="circle" aria-hidden="true">2</span> <strong>${t('editor.paste-code')}</strong>
    </p>
    <p class="small muted">${t('editor.paste-code-help', {what: t(`editor-tab.${tab}`)})}</p>
    <pre class="code" tabindex="0" role="region" aria-label=${t('editor.paste-code')}>${snippet}</pre>
    <p class="ways">
      <button type="button" @click=${() => void commands.publish.copy(snippet)}>
        ${icon('copy')} <span>${t('editor.copy-code')}</span>
      </button>
      ${hasCopied ? html`<span class="small">${icon('check')} ${t('editor.copied')}</span>` : nothing}
    </p>
  </section>`;
}

function otherFormats(report: Report, context: EditorContext): TemplateResult {
  const {state, commands, locale} = context;
  const {t} = locale;
  const isStopped = publishBarrier(state) !== null;
  const action = (name: 'png' | 'pdf', act: () => void): TemplateResult =>
    html`<button
      type="button"
      data-save=${name}
      aria-disabled=${isStopped ? 'true' : nothing}
      aria-describedby=${name === 'pdf' ? 'pdf-help' : nothing}
      @click=${act}
    >
      ${icon('download')} <span>${t(`editor-save.${name}`)}</span>
    </button>`;
  return html`<section class="publish-part">
    <p class="publish-title"><strong>${t('editor.other-formats')}</strong></p>
    <p class="ways">
      ${(['xlsx', 'csv', 'csv-excel'] as const).map((format) => saveButton(format, t(`editor-save.${format}`), '', context))}
      ${action('png', () => void commands.publish.saveImage(shownCard(report, context), locale))}
      ${action('pdf', () => commands.publish.printPreview())}
    </p>
    <p id="pdf-help" class="small muted">
      ${t('editor.pdf-help', {what: t(`editor-tab.${state.screen.tab}`)})}
    </p>
  </section>`;
}

function mapping(context: EditorContext): TemplateResult {
  const {t} = context.locale;
  return html`<div class="notice">
    ${icon('file')}
    <p><strong>${t('editor.next-year', {file: mappingFileName})}</strong> ${t('editor.next-year-help')}</p>
    ${saveButton('mapping', t('editor-save.mapping'), '', context)}
  </div>`;
}
