import {css} from 'lit';

/** Name, mark, change and verdict of a row in one line, in the columns of its grid. */
const lines = css`
  .bar.axis,
  .mark {
    grid-column: 2 / 3;
  }
  .mark {
    order: 0;
  }
  .row {
    gap: 0;
    min-block-size: 34px;
    padding-block: 0;
  }
  .row > .change {
    grid-column: 3;
    padding-inline-start: 12px;
    text-align: end;
  }
  .verdict {
    grid-column: 4;
    padding-inline-start: 12px;
  }
  .label {
    padding-block: 4px;
    padding-inline-end: calc(4 * var(--_space));
  }
`;

const printedLines = css`
  ${lines}
  .axis-row,
  .row {
    display: grid;
    grid-template-columns: minmax(0, 3fr) minmax(0, 4fr) 9em 7.5em;
  }
`;

/**
 * The rows of a plot share the columns of its grid, so that names, marks and numbers align without measuring. In a narrow
 * chart name, change and mark are below each other.
 */
export const chartStyles = css`
  .chart,
  .panels {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(4 * var(--_space));
    background: var(--_surface);
  }
  .status,
  .span {
    color: var(--_text-muted);
    font-size: max(0.875em, 12px);
  }
  .status {
    margin-block-start: var(--_space);
  }
  .plot {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .plot,
  .unit,
  .axis-row,
  .row {
    grid-column: 1 / -1;
  }
  .unit {
    font-size: max(0.8125em, 12px);
    font-weight: 600;
  }
  .axis-row,
  .row {
    position: relative;
    align-items: center;
  }
  .axis-row {
    position: sticky;
    inset-block-start: var(--indicator-sticky-top, 0px);
    z-index: 1;
    padding-block-start: 4px;
    background: var(--_surface);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    padding-block: calc(1.5 * var(--_space));
    border-block-start: 1px solid var(--_line);
    line-height: 1.33;
    break-inside: avoid;
  }
  .label,
  .mark {
    flex: 0 0 100%;
    min-inline-size: 0;
  }
  .label {
    font-size: max(0.9375em, 12px);
  }
  .mark {
    order: 1;
  }
  .row > .change {
    color: var(--_ink);
    font-weight: 700;
    white-space: normal;
  }
  .verdict {
    color: var(--_ink);
    font-size: max(0.9375em, 12px);
    font-weight: 500;
  }
  [data-variant='compact'] .label {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  [data-view='change'] .row > .change {
    display: none;
  }
  /* The row that the pointer or a finger is on, and the active one. */
  :is(.row:hover, [data-active]) {
    --_surface: var(--_raised);
    background: var(--_raised);
    outline: 2px solid var(--_text);
    outline-offset: -1px;
  }
  @container (min-width: 800px) {
    .panels {
      grid-template-columns: minmax(10em, 3fr) minmax(15em, 5fr) fit-content(12em) fit-content(11em);
      column-gap: 0;
    }
    .plot,
    .axis-row,
    .row {
      display: grid;
      grid-template-columns: subgrid;
    }
    ${lines}
  }
  @media print {
    .axis-row {
      position: static;
    }
    .header,
    .unit,
    .axis-row,
    .slope {
      break-after: avoid;
    }
    .header,
    .slope {
      break-inside: avoid;
    }
    /* Engines avoid a break between blocks, not between the items of a grid. */
    .chart,
    .panels,
    .plot {
      display: block;
    }
    .unit,
    .header ~ p {
      padding-block-start: var(--_space);
    }
    /* The last rows and the notes stay together. */
    .header ~ p {
      break-before: avoid;
    }
    .plot:last-child > .row:nth-last-child(-n + 3) {
      break-after: avoid;
    }
    @container (min-width: 500px) {
      ${printedLines}
    }
    /* Firefox has no size of a container on paper, and no break-after: avoid: blocks take room for what follows them. */
    @supports (-moz-appearance: none) {
      ${printedLines}
      .header,
      .plot:last-child > .row:nth-last-child(3) {
        min-block-size: calc(34px + 14em);
        padding-block-end: 14em;
        margin-block-end: -14em;
      }
    }
  }
`;
