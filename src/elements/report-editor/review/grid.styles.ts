import {css} from 'lit';

/** The grid: rows as CSS grids, whose columns are in a sheet of its own. */
export const gridStyles = css`
  .grid-scroll {
    max-block-size: min(75vh, 44rem);
    overflow: auto;
    scroll-padding-block: 6rem 1rem;
    border: 1px solid var(--_line);
  }
  .grid-scroll:has([data-open]) {
    min-block-size: 32rem;
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
  .cell:focus,
  .remedy:focus {
    position: relative;
    z-index: 1;
    outline: 3px solid var(--_focus);
    outline-offset: -3px;
    box-shadow: none;
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
  .remedy {
    grid-column: 1 / -1;
    position: sticky;
    inset-inline-start: 0;
    inline-size: min(100%, calc(100cqi - 4rem));
    background: var(--_surface);
  }
  .remedy[hidden],
  .grid-head .remedy {
    display: none;
  }
  .menu {
    position: absolute;
    inset-block-start: 100%;
    inset-inline-start: 0;
    z-index: 6;
    display: grid;
    inline-size: min(20rem, 80cqi);
    max-block-size: 26rem;
    overflow-y: auto;
    padding-block: calc(2 * var(--_space));
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    color: var(--_text);
    background: var(--_surface);
    font-size: 1rem;
    box-shadow: 0 4px 16px rgb(0 0 0 / 0.2);
  }
  .head-cell,
  .row-number {
    position: relative;
  }
  .row-number {
    position: sticky;
  }
  .menu > p {
    padding-inline: calc(3 * var(--_space));
  }
  .menu-title {
    font-weight: 700;
  }
  .menu-item {
    display: grid;
    justify-content: start;
    justify-items: start;
    gap: 0;
    min-block-size: 44px;
    padding: calc(1.5 * var(--_space)) calc(3 * var(--_space)) calc(1.5 * var(--_space)) 2.25rem;
    border: 0;
    border-radius: 0;
    text-align: start;
    white-space: normal;
    background: transparent;
  }
  .menu-item[role='menuitemradio'] {
    background-image: radial-gradient(
      circle at 1.125rem 1.15rem,
      transparent 5.5px,
      var(--_border) 6px 7px,
      transparent 7.5px
    );
  }
  .menu-item[aria-checked='true'] {
    background-image: radial-gradient(
      circle at 1.125rem 1.15rem,
      var(--_text) 4px,
      transparent 4.5px 5.5px,
      var(--_text) 6px 7px,
      transparent 7.5px
    );
  }
  .menu-item:focus-visible {
    outline-offset: -3px;
    outline-width: 3px;
    box-shadow: none;
  }
  .tag {
    margin-inline-start: calc(2 * var(--_space));
    padding: 0 6px;
    border-radius: 3px;
    color: var(--_surface);
    background: var(--_text);
    font-size: 0.75em;
    font-weight: 600;
  }
  @container (width >= 68.75rem) {
    .spans {
      grid-column: 2 / -2;
    }
    .remedy,
    .remedy[hidden],
    .grid-head .remedy {
      display: block;
      grid-column: -2 / -1;
      inset-inline: auto 0;
      inline-size: auto;
      z-index: 2;
      border-inline-start: 1px solid var(--_axis);
    }
    .grid-head .remedy {
      padding: calc(2 * var(--_space)) calc(3 * var(--_space));
    }
    .grid-head .remedy .column-name {
      display: block;
    }
  }
  @container (width < 68.75rem) {
    .remedy .message {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .remedy .message .small:not(.ways .small) {
      grid-column: 1;
    }
    .remedy .message .ways {
      grid-column: 2;
      grid-row: 1 / 3;
      align-self: center;
      justify-content: end;
    }
  }
  @container (width < 47.5rem) {
    .remedy .message {
      grid-template-columns: minmax(0, 1fr);
    }
    .remedy .message .ways {
      grid-column: 1;
      grid-row: auto;
      justify-content: start;
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
    .menu-item[aria-checked='true'] {
      outline: 2px solid Highlight;
    }
  }
`;
