import {css} from 'lit';

/** Tables and charts on slides, in em. */
export const figureStyles = css`
  table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }
  th,
  td {
    padding: 0.6em 0.5em;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  thead th {
    padding-block: 0.3em;
    border-block-end: 0.125em solid var(--_border);
    font-weight: 600;
    vertical-align: bottom;
    overflow-wrap: normal;
  }
  [data-column='service'] {
    inline-size: 20.5em;
  }
  [data-column='value'] {
    inline-size: 6.5em;
    text-align: end;
  }
  [data-column='change'] {
    inline-size: 10.5em;
    text-align: end;
  }
  td[data-column='value'] {
    padding-inline-start: 0;
    hyphens: auto;
  }
  td[data-column='value'] > .number,
  .change .number {
    font-size: 1.15em;
    font-weight: 650;
  }
  td .number {
    white-space: normal;
  }
  .change {
    color: var(--_ink);
  }
  .scaled {
    inline-size: 9em;
    block-size: 1.5em;
    margin-inline-start: auto;
  }
  .verdict {
    color: var(--_ink);
    font-weight: 600;
  }
  .reason,
  .remark,
  .remarks {
    color: var(--_text-muted);
  }
  .remarks {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    margin-block-start: -0.3em;
  }

  .plot {
    position: relative;
    isolation: isolate;
  }
  .axis,
  .ranking li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 20em 10em;
    align-items: center;
    gap: 1em;
  }
  .axis {
    color: var(--_text-muted);
    font-weight: 600;
  }
  .axis text {
    font-size: 16px;
    font-weight: 400;
  }
  [data-kind='chart'] .scaled {
    inline-size: 20em;
  }
  .grid {
    position: absolute;
    z-index: -1;
    inset-block: 1.5em 0;
    inset-inline-end: 11em;
    inline-size: 20em;
    block-size: calc(100% - 1.5em);
  }
  .ranking li {
    min-block-size: 2.1em;
    border-block-start: 1px solid var(--_line);
  }
  .indicator {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .ranking .change {
    text-align: end;
  }
  .ranking .number {
    white-space: normal;
  }
  .incomparable {
    color: var(--_text-muted);
  }
`;
