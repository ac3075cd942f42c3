import {css, type CSSResult} from 'lit';

/**
 * Rows as cards, below a width of the element: in em, so that large text stacks earlier. A container query cannot
 * read a variable, so each width has its own copy of the rules. The roles inside the table are spelled out in the
 * markup, because `display` removes the native ones; the table itself keeps `display: table` and needs none.
 */
function stacked(scope: CSSResult, width: CSSResult): CSSResult {
  return css`
    @container (width < ${width}) {
      ${scope}.scroll {
        overflow: visible;
      }
      ${scope} table {
        min-inline-size: 0;
        font-size: max(0.9375em, 12px);
      }
      ${scope} :is(thead, tbody, tr, th, td) {
        display: block;
        inline-size: auto;
        border: 0;
      }
      ${scope} :is(th, td) {
        /* Has to override the padding and the width of every column. */
        inline-size: auto !important;
        min-inline-size: 0 !important;
        block-size: auto;
        padding: 0;
        text-align: start;
      }
      ${scope} thead tr {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 8.5em), 1fr));
        gap: calc(2 * var(--_space));
        padding-block-end: calc(3 * var(--_space));
      }
      ${scope} thead th {
        position: static;
      }
      ${scope} :is(thead, thead th):not(:has(button)) {
        position: absolute;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
      ${scope} :is(thead :is(.axis, .small), :is([data-column='periods'], [data-column='trend']):empty) {
        display: none;
      }
      ${scope} thead th .sort {
        padding: 0 calc(2 * var(--_space));
        font-size: max(0.8125em, 12px);
        border: 1px solid var(--_border);
        border-radius: var(--_radius);
        font-weight: 400;
      }
      ${scope} [aria-sort] .sort {
        font-weight: 600;
      }
      ${scope} .section {
        display: flex;
        flex-wrap: wrap;
        justify-content: end;
        gap: 0 calc(2 * var(--_space));
        padding: var(--_space) calc(3 * var(--_space));
        background: var(--_raised);
      }
      ${scope} .section th {
        flex: 1 1 11em;
      }
      /* The code, then the change and the verdict at the end of the line, or of the next when they are long. */
      ${scope} tr[data-verdict] {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        justify-content: flex-end;
        gap: 2px 10px;
        /* Hidden text at the end of a full line is 1 px wide. */
        padding: calc(2 * var(--_space)) 1px;
        border-block-end: 1px solid var(--_line);
      }
      ${scope} tr[data-verdict]::before {
        content: attr(data-code) / '';
        order: -2;
        margin-inline-end: auto;
        color: var(--_text-muted);
        font-size: max(0.8em, 12px);
      }
      ${scope} tr[data-verdict] > * {
        flex: 0 0 100%;
      }
      ${scope} tr[data-verdict] > :is([data-column='change'], [data-column='verdict']) {
        order: -1;
        flex: 0 1 auto;
      }
      ${scope} small::before {
        content: none;
      }
      /* The code is in the first line, drawn above; here it is for screen readers. */
      ${scope} [data-verdict] .code {
        position: absolute;
        clip-path: inset(50%);
      }
      ${scope} td .number {
        white-space: normal;
        overflow-wrap: anywhere;
      }
      ${scope} :is([data-column='periods'], [data-column='trend'], [data-column='service'])::before {
        content: attr(data-label) / '';
        display: block;
        color: var(--_text-muted);
        font-size: max(0.8125em, 12px);
      }
      @media print {
        ${scope} thead {
          display: none;
        }
      }
    }
  `;
}

/** Narrow and wide tables, paper, and rows as cards. */
export const responsiveTableStyles: CSSResult = css`
  @container (width < 50em) {
    .scroll {
      overflow-x: auto;
    }
    table {
      min-inline-size: 40em;
    }
    thead [data-column='verdict'] {
      inline-size: 9.5em;
    }
  }
  /* Names, marks and targets take the room of the small lines. */
  @container (40em <= width < 50em) {
    [data-stack='640'] [data-column='trend'] {
      display: none;
    }
  }
  @container (60em <= width < 68em) {
    :is([data-targets], [data-units]) [data-column='trend'] {
      display: none;
    }
  }
  /* The label of the last value has the unit, and takes the room of its neighbour. */
  @container (width < 60em) {
    .axis text:nth-last-of-type(2) {
      display: none;
    }
  }
  @container (width >= 60em) {
    tbody :is(td, th) {
      block-size: 33px;
      padding-block: 1px;
    }
    thead [data-column='verdict'] {
      inline-size: 12em;
    }
    thead [data-column='indicator'] {
      inline-size: 43%;
    }
    .scroll:not([data-targets], [data-units]) .name:has(> .code) {
      display: grid;
      grid-template-columns: 4.48em minmax(0, 1fr);
      align-items: baseline;
      gap: 0;
    }
  }
  @media print {
    :is(.controls, .show-full),
    .sort::after {
      display: none;
    }
    thead {
      display: table-header-group;
    }
    thead th {
      position: static;
    }
    tr {
      break-inside: avoid;
    }
    caption,
    thead,
    .section {
      break-after: avoid;
    }
    .scroll {
      overflow: visible;
    }
    table {
      font-size: 12px;
      line-height: 1.35;
    }
  }
  ${stacked(css`[data-stack='480']`, css`30em`)}
  ${stacked(css`[data-stack='640']`, css`40em`)}
  ${stacked(css`[data-stack='960']`, css`60em`)}
`;
