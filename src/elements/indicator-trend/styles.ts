import {css} from 'lit';

export const trendStyles = css`
  .figure {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(3 * var(--_space));
    color: var(--_text);
    background: var(--_surface);
    break-inside: avoid;
  }
  /* The numbers of the axis beside the plot, with room for half a sign at its ends. */
  .trend-plot {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: 10px;
    padding-block-start: 8px;
    padding-inline-end: 6px;
    direction: ltr;
    font-size: 12px;
  }
  .trend-plot :is(.levels, .years) {
    overflow: visible;
  }
  .years {
    grid-column: 2;
  }
  .wide-only {
    display: none;
  }
  .trend-plot text {
    font-variant-numeric: tabular-nums;
  }
  .legend,
  .series-charts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(5 * var(--_space));
    color: var(--_text-muted);
    font-size: max(0.875em, 12px);
  }
  .legend li {
    display: inline-flex;
    align-items: center;
    gap: 0.45em;
  }
  .series-charts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
    gap: calc(4 * var(--_space));
  }
  .scroll {
    position: relative;
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    font-size: max(0.8125em, 12px);
  }
  th,
  td {
    padding: var(--_space) calc(2 * var(--_space));
    border-block-end: 1px solid var(--_line);
    text-align: end;
    white-space: nowrap;
  }
  th[scope='row'] {
    position: sticky;
    inset-inline-start: 0;
    background: var(--_surface);
    text-align: start;
    font-weight: 600;
  }
  [data-tall] tr > * {
    padding-block: 2px;
  }
  .remark {
    color: var(--_text-muted);
  }
  @container (width >= 35em) {
    .wide-only {
      display: inline;
    }
    .main-plot :is(.levels, .line) {
      block-size: 320px;
    }
  }
  @media print {
    .scroll {
      overflow: visible;
    }
    .trend-plot,
    tr {
      break-inside: avoid;
    }
    header,
    thead {
      break-after: avoid;
    }
    th,
    td {
      padding: 2px 4px;
      white-space: normal;
    }
  }
`;
