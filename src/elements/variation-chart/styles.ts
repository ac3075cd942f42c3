import {css} from 'lit';

/**
 * The rows of a plot share the columns of its grid, so that labels, bars and numbers align without measuring. In a narrow
 * chart the label is above its bar.
 */
export const chartStyles = css`
  .chart,
  .panels {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(4 * var(--_space));
    background: var(--_surface);
  }
  .status {
    margin-block-start: var(--_space);
    color: var(--_text-muted);
    font-size: max(0.875em, 12px);
  }
  .plot {
    position: relative;
    isolation: isolate;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .unit {
    grid-column: 1 / -1;
    background: var(--_surface);
    font-size: max(0.8125em, 12px);
    font-weight: 600;
  }
  .axis,
  .row {
    position: relative;
    grid-column: 1 / -1;
    align-items: center;
  }
  .axis {
    position: sticky;
    inset-block-start: var(--indicator-sticky-top, 0px);
    z-index: 1;
    background: var(--_surface);
    direction: ltr;
  }
  .grid {
    position: absolute;
    z-index: -1;
    inset: 0 6px;
    block-size: 100%;
  }
  /* Room for half a dot beyond both ends. */
  .grid,
  .mark,
  .axis svg {
    inline-size: calc(100% - 12px);
  }
  .mark,
  .axis svg {
    margin-inline: 6px;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    padding-block: calc(1.5 * var(--_space));
    border-block-start: 1px solid var(--_line);
    break-inside: avoid;
  }
  .label {
    display: contents;
    font-size: max(0.875em, 12px);
    line-height: 1.35;
  }
  .label > *,
  .row > .change,
  .reason {
    align-self: stretch;
    align-content: center;
    min-inline-size: 0;
    background: var(--_surface);
  }
  .name,
  .reason {
    flex: 0 0 100%;
  }
  .levels {
    flex: auto;
    color: var(--_text-muted);
    font-size: max(0.8125rem, 12px);
    white-space: normal;
  }
  .mark {
    order: 1;
  }
  .row > .change {
    white-space: normal;
    margin-inline-start: auto;
    padding-inline-start: calc(3 * var(--_space));
    color: var(--_ink);
    font-weight: 600;
    text-align: end;
  }
  .reason {
    color: var(--_ink);
    font-size: max(0.875em, 12px);
  }
  [data-variant='compact'] .name {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  @container (min-width: 560px) {
    .panels {
      grid-template-columns: minmax(0, 5fr) minmax(0, 6fr) fit-content(14em);
      column-gap: 0;
    }
    .plot,
    .axis,
    .row {
      display: grid;
      grid-template-columns: subgrid;
      grid-column: 1 / -1;
    }
    .axis svg,
    .grid,
    .mark {
      grid-column: 2 / 3;
    }
    .mark {
      order: 0;
    }
    .row > .change {
      grid-column: 3;
    }
    .row:not(:has(> .mark, > .reason)) .label {
      grid-column: 1 / 3;
    }
    .label {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      padding-inline-end: calc(4 * var(--_space));
    }
    .reason {
      grid-column: 2 / -1;
    }
    [data-variant='compact'] .levels {
      display: none;
    }
  }
  @media print {
    .axis {
      position: static;
    }
    header,
    .unit,
    .axis,
    .slope {
      break-after: avoid;
    }
    .slope {
      break-inside: avoid;
    }
  }
`;
