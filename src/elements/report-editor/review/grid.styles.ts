import {css} from 'lit';

/** The grid: rows as CSS grids, whose columns are in a sheet of its own. */
export const gridStyles = css`
  .grid-scroll {
    max-block-size: min(75vh, 44rem);
    overflow: auto;
    scroll-padding-block: 6rem 1rem;
    border: 1px solid var(--_line);
  }
  .line {
    display: grid;
    align-items: stretch;
    min-block-size: 36px;
    border-block-end: 1px solid var(--_line);
    background: var(--_surface);
  }
  .grid-head {
    position: sticky;
    inset-block-start: 0;
    z-index: 3;
  }
  .grid-head .line,
  .grid-head .line > * {
    background: var(--_raised);
  }
  .grid .head-cell {
    display: grid;
    gap: var(--_space);
    align-content: space-between;
    padding: calc(2 * var(--_space));
    border-inline-start: 1px solid var(--_line);
  }
  .head-cell[data-open],
  .row-number[data-open] {
    z-index: 4 !important;
  }
  .column-name {
    overflow: hidden;
    text-overflow: ellipsis;
    font-size: 0.875em;
    font-weight: 700;
    line-height: 1.3;
    white-space: nowrap;
  }
  .role-button {
    justify-content: space-between;
    min-block-size: 32px;
    padding-inline: calc(2 * var(--_space));
    font-size: 0.8125em;
    white-space: nowrap;
  }
  .role-button span {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  [data-role='unknown'] .role-button {
    border-color: var(--_text);
    color: var(--_surface);
    background: var(--_text);
    font-weight: 700;
  }
  [data-role='ignore'] .role-button {
    border-style: dashed;
    background: transparent;
  }
  .row-number {
    position: sticky;
    inset-inline-start: 0;
    z-index: 2;
    display: flex;
    gap: var(--_space);
    align-items: start;
    justify-content: end;
    padding: calc(1.5 * var(--_space)) calc(2 * var(--_space));
    background: var(--_raised);
    color: var(--_text-muted);
    font-size: 0.8125em;
  }
  .row-button {
    min-block-size: 24px;
    min-inline-size: 24px;
    padding: 0;
    border: 0;
    background: transparent;
    color: inherit;
    font-variant-numeric: tabular-nums;
  }
  .cell {
    padding: calc(1.75 * var(--_space)) calc(2 * var(--_space));
    border-inline-start: 1px solid var(--_line);
    background: var(--_surface);
    font-size: 0.875em;
    cursor: cell;
  }
  .cell-text {
    display: block;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .cell:focus .cell-text {
    white-space: pre-wrap;
    overflow-wrap: normal;
  }
  .spans .cell-text {
    position: sticky;
    inset-inline-start: 5rem;
    inline-size: fit-content;
  }
  .spans {
    grid-column: 2 / -1;
    color: var(--_text-muted);
    font-style: italic;
  }
  [data-as='header'] .cell {
    background: var(--_raised);
    font-weight: 600;
  }
  .cell:is([data-role='value'], [data-role='target'], [data-role='baseline'], [data-role='change']) {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .cell[data-role='ignore'],
  [data-skipped] .cell {
    color: var(--_text-muted);
    background: repeating-linear-gradient(-45deg, var(--_surface) 0 5px, var(--_raised) 5px 7px);
  }
  [data-skipped] .cell-text {
    text-decoration: line-through;
  }
  .cell[data-kind] {
    block-size: 36px;
    border: 2px solid var(--_kind);
    background: var(--_kind-ground);
    font-weight: 700;
  }
  .cell[data-changed] {
    background-image: linear-gradient(135deg, var(--_text) 5px, transparent 5px);
    background-repeat: no-repeat;
  }
  .cell[aria-selected='true'] {
    background: var(--_raised);
    outline: 1px solid var(--_text);
    outline-offset: -1px;
  }
  .cell-input {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 100%;
    padding: 0;
    border: 0;
    color: var(--_text);
    background: var(--_surface);
    font: inherit;
    resize: none;
    field-sizing: content;
  }
  .head-cell {
    position: relative;
  }
  /* A menu below its button is not cut by the scrolling table. */
  @container (width >= 47.5rem) {
    .grid-scroll:has([data-open]) {
      min-block-size: 32rem;
    }
  }
  @container (width >= 68.75rem) {
    .spans {
      grid-column: 2 / -2;
    }
  }
  @media (forced-colors: active) {
    .cell[data-kind='error'] {
      outline: 2px solid CanvasText;
    }
    .cell[data-kind='warning'] {
      outline: 2px dashed CanvasText;
    }
    .cell[data-kind='question'] {
      outline: 2px dotted CanvasText;
    }
    .cell:focus {
      outline: 3px solid Highlight;
    }
  }
`;
