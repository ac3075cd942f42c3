import {css} from 'lit';

/** The grid of cells and the lists of problems. */
export const gridStyles = css`
  .scroll {
    overflow: auto;
    max-block-size: 36em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  table {
    min-inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
    font-size: max(0.875em, 12px);
  }
  th,
  td {
    min-inline-size: 5em;
    max-inline-size: 22em;
    padding: calc(1.5 * var(--_space)) calc(2 * var(--_space));
    border-block-end: 1px solid var(--_line);
    border-inline-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  thead > tr > *,
  th[scope='row'] {
    position: sticky;
    min-inline-size: 3em;
    color: var(--_text-muted);
    background: var(--_raised);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
    text-align: center;
  }
  thead > tr > * {
    z-index: 2;
    inset-block-start: 0;
  }
  th[scope='row'],
  thead td {
    z-index: 1;
    inset-inline-start: 0;
  }
  thead td {
    z-index: 3;
  }
  [data-as='header'] td {
    background: var(--_raised);
    font-weight: 600;
  }
  [data-as='text'] td {
    max-inline-size: none;
    min-inline-size: 5em;
    color: var(--_text-muted);
  }
  [data-column] {
    cursor: cell;
  }
  [data-column]:focus-visible {
    outline-offset: -2px;
    box-shadow: none;
  }
  [aria-invalid] {
    background: var(--_unfavourable-chip);
    box-shadow: inset 3px 0 var(--_unfavourable);
  }
  [data-level='error'] > th[scope='row'] {
    color: var(--_unfavourable-ink);
    font-weight: 700;
  }
  td textarea {
    display: block;
    field-sizing: content;
    inline-size: 100%;
    min-inline-size: 8em;
    min-block-size: 24px;
    padding: 0;
    border: 0;
    color: inherit;
    background: none;
    font: inherit;
    resize: none;
  }
  .row-problems td {
    max-inline-size: none;
    white-space: normal;
    background: var(--_surface);
  }
  .row-problems ul {
    position: sticky;
    inset-inline-start: calc(2 * var(--_space));
    max-inline-size: calc(100cqi - 8 * var(--_space));
  }
  .row-problems ul,
  .file-problems,
  details ul {
    display: grid;
    gap: var(--_space);
    font-size: max(0.875em, 12px);
    white-space: normal;
  }
  li > strong::after {
    content: ':';
  }
  strong[data-level='error'] {
    color: var(--_unfavourable-ink);
  }
  .fix {
    color: var(--_text-muted);
  }
`;
