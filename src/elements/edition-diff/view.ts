import {html, nothing, type TemplateResult} from 'lit';
import type {DiffRow, DiffSection, DiffWords} from '../../render/edition-diff/content.ts';
import type {DualText} from '../../text/format/number.ts';
import {heading} from '../shared/heading.ts';
import {dualText} from '../shared/localized-text.ts';

/** The finding as a headline, the counts, and a table of what changed. */
export function editionDiff(words: DiffWords, headingLevel: number): TemplateResult {
  const {title, span, headline, also, columns, sections} = words;
  return html`<p class="eyebrow">${title} · ${span}</p>
    ${heading(headingLevel, headline, 'headline')} ${also ? html`<p class="also">${also}</p>` : nothing}
    ${
      sections.length > 0
        ? html`<table part="changes" role="table" aria-labelledby="headline">
            <thead role="rowgroup">
              <tr role="row">
                ${columns.map((column) => html`<th role="columnheader" scope="col">${column}</th>`)}
              </tr>
            </thead>
            ${sections.map((section) => changes(section, columns))}
          </table>`
        : nothing
    }`;
}

function changes({title, rows}: DiffSection, columns: readonly string[]): TemplateResult {
  return html`<tbody role="rowgroup">
    <tr role="row" class="section">
      <th role="rowheader" scope="rowgroup" part="section" colspan=${columns.length}>${title}</th>
    </tr>
    ${rows.map((row) => changeRow(row, columns))}
  </tbody>`;
}

function changeRow(row: DiffRow, columns: readonly string[]): TemplateResult {
  const {code, name, period, was, is, difference, effect, why} = row;
  const cells = [
    period && html`<span class="period">${period}</span>`,
    // Only a figure that another one replaces is struck out.
    difference.visual ? html`<s>${figure(was)}</s>` : was.visual && figure(was),
    is.visual ? html`<b>${figure(is)}</b>` : '',
    difference.visual ? html`<b>${figure(difference)}</b>` : '',
    effect,
    why,
  ];
  return html`<tr role="row">
    <th role="rowheader" scope="row">
      ${code ? html`<span class="eyebrow code">${code}</span>` : nothing}<span class="name">${name}</span>
    </th>
    ${cells.map(
      (cell, index) =>
        html`<td role="cell" data-label=${columns[index + 1] ?? ''} ?data-empty=${cell === ''}>${cell}</td>`,
    )}
  </tr>`;
}

/** Texts that are equal in both forms may wrap. */
function figure(words: DualText): unknown {
  return words.visual === words.spoken ? words.visual : dualText(words);
}
