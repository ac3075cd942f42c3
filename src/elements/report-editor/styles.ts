import {css} from 'lit';

export const reportEditor = css`
  :host {
    line-height: 1.45;
  }
  .editor,
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(4 * var(--_space));
  }
  .editor {
    gap: calc(8 * var(--_space));
  }
  header {
    display: grid;
    gap: var(--_space);
  }
  header .heading {
    font-size: 1.5em;
  }
  .intake {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(4 * var(--_space));
    padding: calc(4 * var(--_space));
    border: 2px dashed var(--_border);
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .file {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(2 * var(--_space)) calc(3 * var(--_space));
    cursor: pointer;
  }
  .file b {
    padding: calc(2.5 * var(--_space)) calc(3 * var(--_space));
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-weight: 600;
  }
  .file:has(:focus-visible) b {
    outline-offset: 2px;
    outline: 2px solid var(--_focus);
  }
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: end;
    gap: calc(3 * var(--_space));
  }
  .control {
    display: grid;
    gap: var(--_space);
    min-inline-size: 0;
  }
  .control span {
    color: var(--_text-muted);
    font-size: max(0.8125em, 12px);
  }
  .control :is(input, select, textarea) {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 44px;
    padding: calc(2 * var(--_space)) calc(3 * var(--_space));
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    color: var(--_text);
    background: var(--_surface);
    font: inherit;
    resize: vertical;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: calc(3 * var(--_space));
  }
  .wide {
    flex: 1 1 16em;
  }
  .check {
    display: flex;
    align-items: center;
    gap: calc(2 * var(--_space));
    min-block-size: 44px;
  }
  .check input {
    inline-size: 1.25em;
    block-size: 1.25em;
    accent-color: var(--_favourable);
  }
  button:disabled {
    color: var(--_text-muted);
    background: var(--_raised);
    cursor: default;
  }
  .status {
    font-weight: 600;
  }
  .status:empty {
    display: none;
  }
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
  summary {
    min-block-size: 44px;
    align-content: center;
    cursor: pointer;
  }
  .pages {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(3 * var(--_space));
  }
  [part='preview'] {
    padding-block-start: calc(4 * var(--_space));
    border-block-start: 1px solid var(--_line);
  }
  [part='preview'] > .heading,
  [part='table'] > .heading,
  [part='save'] > .heading {
    font-size: 1.25em;
  }
  @container (width < 30em) {
    form {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media print {
    .intake,
    [part='table'],
    [part='save'] {
      display: none;
    }
  }
`;
