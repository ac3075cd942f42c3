import {css} from 'lit';

/** A table whose rows become cards below 640 px. A revision has neither an arrow nor the colour of a verdict. */
export const diffStyles = css`
  .heading {
    font-size: 1.5em;
    font-weight: 700;
  }
  .also {
    color: var(--_text-muted);
    margin-block-start: var(--_space);
  }
  table {
    inline-size: 100%;
    margin-block-start: calc(4 * var(--_space));
    border-collapse: collapse;
    font-size: max(0.875em, 12px);
  }
  th,
  td {
    padding: calc(2 * var(--_space)) calc(3 * var(--_space)) calc(2 * var(--_space)) 0;
    border-block-end: 1px solid var(--_grid, var(--_track));
    text-align: start;
    vertical-align: top;
    font-weight: 400;
    overflow-wrap: break-word;
  }
  .period {
    white-space: nowrap;
  }
  thead th {
    color: var(--_text-muted);
    font-size: max(0.8125em, 12px);
    vertical-align: bottom;
  }
  .section th {
    padding-inline-start: calc(2 * var(--_space));
    background: var(--_raised);
    font-weight: 600;
  }
  th .code {
    display: block;
  }
  s {
    color: var(--_text-muted);
    text-decoration-style: dotted;
  }
  b {
    font-weight: 600;
  }
  @container (max-width: 40em) {
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    table,
    tbody,
    tr,
    th,
    td {
      display: block;
    }
    th,
    td {
      padding-block: var(--_space);
      border: 0;
    }
    tr {
      padding-block: calc(2 * var(--_space));
      border-block-end: 1px solid var(--_track);
    }
    .section {
      padding-block: 0;
    }
    [data-empty] {
      display: none;
    }
    td::before {
      content: attr(data-label) ': ';
      color: var(--_text-muted);
    }
  }
`;
