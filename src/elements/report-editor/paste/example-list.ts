import {html, type TemplateResult} from 'lit';
import type {EditorContext} from '../context.ts';
import {exampleNames, exampleTables, type ExampleName} from './examples.ts';

/** The example tables, each with a button that opens it. */
export function examples(context: EditorContext): TemplateResult {
  const {t} = context.locale;
  return html`<section class="examples" aria-labelledby="examples-title">
    <p id="examples-title" class="strong">${t('editor.examples')}</p>
    <p class="small muted">${t('editor.examples-help')}</p>
    <ul role="list">
      ${exampleNames.map((name) => html`<li>${example(name, context)}</li>`)}
    </ul>
  </section>`;
}

function example(name: ExampleName, {commands, locale: {t}}: EditorContext): TemplateResult {
  const rows = exampleTables[name].split('\n').map((line) => line.split('\t'));
  const [header = [], ...records] = rows;
  const label = t(`editor-example.${name}`);
  return html`<div class="example">
    <div class="example-head">
      <span>${label}</span>
      <button
        type="button"
        class="small-button"
        aria-label=${t('editor.try-example', {name: label})}
        @click=${() => commands.intake.paste(exampleTables[name])}
      >
        ${t('editor.try')}
      </button>
    </div>
    ${
      name === 'slide'
        ? html`<p class="example-text small muted">
            ${rows.map((cells) => html`<span>${cells.join('  ')}</span>`)}
          </p>`
        : html`<table class="mini" aria-hidden="true">
            <tr>
              ${header.map((text) => html`<th>${text}</th>`)}
            </tr>
            ${records.slice(0, 2).map(
              (cells) =>
                html`<tr>
                  ${cells.map((text) => html`<td>${text}</td>`)}
                </tr>`,
            )}
          </table>`
    }
  </div>`;
}
