import {css} from 'lit';

/** The parts of a map and their places; the drawing has its own styles. */
export const figureStyles = css`
  .figure,
  .columns,
  .reading,
  .distribution {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(4 * var(--_space));
    align-content: start;
  }
  .figure {
    padding: calc(5 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .distribution {
    gap: var(--_space);
  }
  .drawing {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(3 * var(--_space));
    align-content: start;
    justify-items: start;
  }
  .panel {
    max-inline-size: 100%;
    min-block-size: 9.5em;
    overflow-wrap: anywhere;
    padding-inline-start: calc(2.5 * var(--_space));
    border-inline-start: 4px solid var(--_border);
    font-size: max(0.9375em, 12px);
  }
  .panel .number {
    white-space: normal;
  }
  .place-name {
    font-size: 1.0625em;
    font-weight: 700;
  }
  .value {
    font-size: 1.25em;
    font-weight: 700;
  }
  .interval {
    color: var(--_text-muted);
    font-size: max(0.75rem, 0.6875em);
    font-weight: 400;
    white-space: nowrap;
  }
  .outcome {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6em;
    color: var(--_ink);
    font-weight: 600;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: calc(1.5 * var(--_space)) calc(5 * var(--_space));
    font-size: max(0.875em, 12px);
    font-weight: 500;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 0.6em;
  }
  .swatch {
    flex: none;
    inline-size: 1.5em;
    block-size: auto;
  }
  .others {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: var(--_space) calc(4 * var(--_space));
    margin-block-start: var(--_space);
  }
  summary {
    inline-size: fit-content;
    min-block-size: 44px;
    align-content: center;
    color: var(--_link);
    text-decoration: underline;
    cursor: pointer;
  }
  .scroll {
    position: relative;
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    font-size: max(0.875em, 12px);
  }
  th,
  td {
    padding: var(--_space) calc(3 * var(--_space));
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  th:first-child,
  td:first-child {
    padding-inline-start: 0;
  }
  tbody th {
    font-weight: 600;
  }
  @container (width >= 35em) {
    .drawing[data-corners] {
      position: relative;
      inline-size: fit-content;
      max-inline-size: 100%;
    }
    /* The free corners are those of the drawing, which no direction of text mirrors. */
    [data-corners] .panel {
      position: absolute;
      inset: 0 0 auto auto;
      inline-size: 10.75em;
      font-size: max(0.875em, 12px);
      min-block-size: 0;
    }
    [data-corners] .legend {
      position: absolute;
      inset: auto auto 0 0;
      flex-direction: column;
      max-inline-size: 9em;
    }
  }
  @container (width >= 52em) {
    .columns {
      grid-template-columns: auto minmax(18em, 1fr);
      gap: calc(8 * var(--_space));
    }
    .drawing:not([data-corners]) {
      max-inline-size: 34em;
    }
  }
  @media print {
    /* Between the items of a grid, Chromium does not avoid a break. */
    .figure {
      display: block;
      padding: 0;
      border: 0;
    }
    .figure > * + * {
      margin-block-start: calc(3 * var(--_space));
    }
    .panel,
    summary {
      display: none;
    }
    header,
    .drawing,
    .distribution,
    tr {
      break-inside: avoid;
    }
    header {
      break-after: avoid;
    }
    /* Firefox has no break-after: avoid. The header and room for a map go to the next page together. */
    @supports (-moz-appearance: none) {
      header {
        padding-block-end: 34em;
        margin-block-end: -34em;
      }
    }
    table {
      inline-size: 100%;
      font-size: 11px;
      line-height: 1.25;
    }
    th,
    td {
      padding: 2px 4px;
    }
    .scroll {
      overflow: visible;
    }
  }
`;
