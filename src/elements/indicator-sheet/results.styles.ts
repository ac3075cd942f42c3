import {css} from 'lit';

/** The table of results: columns in a wide sheet, below that two lines per period. */
export const resultStyles = css`
  .results {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: max(0.9375em, 12px);
  }
  .results :is(th, td) {
    padding: 3px 0;
    padding-inline-end: 14px;
    border-block-start: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: middle;
  }
  .results thead :is(th, td) {
    color: var(--_text-muted);
    font-size: max(0.8125rem, 12px);
  }
  .results tbody th {
    font-weight: 700;
  }
  .results tbody th .small {
    font-weight: 400;
  }
  .results :is([data-column='value'], [data-column='target']) {
    text-align: end;
  }
  .results :is(th, [data-column='interval']) {
    white-space: nowrap;
  }
  .results [data-column='value'] {
    min-inline-size: 5.5em;
  }
  .results [data-column='distance'] {
    inline-size: 26%;
  }
  .results [data-column='track'] {
    inline-size: 36%;
    padding-inline: 8px;
    direction: ltr;
  }
  .results [data-column='distance'] {
    font-size: max(0.8125rem, 12px);
  }
  .results [data-column='track']:nth-child(3) {
    inline-size: 100%;
  }
  [part='remarks'] {
    margin-block: 4px;
  }
  section > p {
    margin-block: 4px;
  }
  @container (width < 640px) {
    .results,
    .results tbody {
      display: block;
    }
    .results thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .results tbody tr {
      display: grid;
      /* Fixed at both ends, so that the tracks of all rows are one axis. */
      grid-template-columns: 4.5em minmax(0, 1fr) 6.5em;
      align-items: center;
      border-block-start: 1px solid var(--_line);
    }
    .results tbody :is(th, [data-column]) {
      min-inline-size: 0;
      padding: 2px 0;
      white-space: normal;
      border: 0;
    }
    .results tbody [data-column='track'] {
      grid-area: 1 / 2;
      inline-size: auto;
      padding-inline: 10px;
    }
    .results tbody [data-column='value'] {
      grid-area: 1 / 3;
    }
    .results tbody :is([data-column='target'], [data-column='interval'], [data-column='distance']) {
      grid-column: 1 / -1;
      inline-size: auto;
      color: var(--_text-muted);
      text-align: start;
      font-size: max(0.8125rem, 12px);
    }
    .results [data-label]:empty {
      display: none;
    }
    .results [data-label]:not(:empty)::before {
      content: attr(data-label) ': ' / '';
    }
  }
  @media print {
    .results :is(th, td) {
      padding-block: 0;
      font-size: 11.5px;
    }
    .results .result {
      margin-block: -3px;
    }
    section > p,
    [part='remarks'] {
      margin-block: 1px;
    }
    .results tr {
      break-inside: avoid;
    }
  }
`;
