import {css, type CSSResult} from 'lit';
import {tableCellStyles} from './cells.styles.ts';
import {responsiveTableStyles} from './responsive.styles.ts';

export const tableStyles: CSSResult = css`
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space)) calc(4 * var(--_space));
    padding-block-end: calc(5 * var(--_space));
  }
  .control {
    display: grid;
    flex: 1 1 8em;
    max-inline-size: 26em;
    min-inline-size: 0;
  }
  .control span {
    color: var(--_text-muted);
    font-size: max(0.8125em, 12px);
  }
  .control :is(input, select) {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 44px;
    padding: 0 calc(3 * var(--_space));
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    color: var(--_text);
    background: var(--_surface);
    font: inherit;
  }
  .controls,
  .scroll,
  .note {
    background: var(--_surface);
  }
  .scroll {
    position: relative;
  }
  /* Lower than 24 rows, and as high as a screen: what follows does not move there while rows are added. */
  .scroll[data-partial] {
    min-block-size: 56em;
  }
  [data-partial] .more {
    visibility: hidden;
  }
  .scroll[data-wide] {
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: separate;
    border-spacing: 0;
    font-size: max(0.9375em, 12px);
  }
  /* Only the first rows of a long table move. */
  :is(tr:nth-child(n + 101), tbody:nth-of-type(n + 21)) .bar * {
    transition: none;
  }
  caption {
    text-align: start;
  }
  .caption:not(:has(> .visually-hidden)) {
    padding-block-end: calc(2 * var(--_space));
  }
  .caption {
    position: sticky;
    inset-inline-start: 0;
    display: grid;
    gap: var(--_space);
    max-inline-size: min(100cqi, 90ch);
    text-wrap: pretty;
  }
  .caption .heading {
    overflow-wrap: anywhere;
    margin: 0;
  }
  .status:empty {
    display: none;
  }
  .status,
  .note,
  .reason,
  .remark {
    color: var(--_text-muted);
    font-size: max(0.8125em, 12px);
  }
  .note {
    padding-block-start: calc(2 * var(--_space));
  }
  .show-full {
    display: flex;
    align-items: center;
    gap: calc(2 * var(--_space));
    min-block-size: 44px;
    inline-size: fit-content;
    font-size: max(0.8125em, 12px);
  }
  .show-full input {
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--_text);
  }
  th,
  td {
    block-size: 40px;
    padding: 3px 7px;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    line-height: 1.333;
    text-align: start;
    vertical-align: middle;
  }
  thead th {
    position: sticky;
    z-index: 1;
    inset-block-start: var(--indicator-sticky-top, 0px);
    padding: 4px calc(2 * var(--_space));
    border-block-end: 2px solid var(--_border);
    background: var(--_surface);
    font-weight: 600;
    line-height: 1.25;
    vertical-align: bottom;
  }
  thead th:has(button) {
    padding: 0;
  }
  .sort {
    inline-size: 100%;
    padding: calc(2 * var(--_space));
    border: 0;
    border-radius: 0;
    background: none;
    font-weight: 600;
    line-height: 1.25;
    text-align: inherit;
  }
  .sort:focus-visible {
    outline-offset: -2px;
    box-shadow: none;
  }
  .sort::after {
    content: '\\2195' / '';
    margin-inline-start: 0.1em;
    color: var(--_axis);
    font-weight: 400;
  }
  [aria-sort] .sort::after {
    color: inherit;
    font-weight: 600;
  }
  [aria-sort='ascending'] .sort::after {
    content: '\\2191' / '';
  }
  [aria-sort='descending'] .sort::after {
    content: '\\2193' / '';
  }
  ${tableCellStyles}
  @media (hover: hover) {
    .sort:hover {
      background: var(--_raised);
    }
  }
  @media print {
    /* Chromium repeats a header on each page, but not its buttons: only their text. */
    .sort {
      display: contents !important;
    }
    thead th:has(button) {
      padding: 4px calc(2 * var(--_space));
    }
    /* Firefox has no size of a container on paper. */
    @supports (-moz-appearance: none) {
      .axis text:nth-last-of-type(2) {
        display: none;
      }
    }
  }
  ${responsiveTableStyles}
`;
