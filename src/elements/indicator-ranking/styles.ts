import {css} from 'lit';
import {clipped} from '../shared/clipped.styles.ts';

/**
 * Below 860 px each place is a block: position, name, change and verdict; the arrow; one line of words. Above, the rows
 * share the columns of the table.
 */
export const rankingStyles = css`
  .ranking {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(3 * var(--_space));
    background: var(--_surface);
  }
  .places,
  thead,
  tbody {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .head {
    display: block;
  }
  .places .head > th {
    color: var(--_text-muted);
    font-weight: 500;
  }
  @container (width < 860px) {
    .head > :not([data-column='values']) {
      ${clipped}
    }
  }
  /* Large text on a narrow screen: the last label takes the room of its neighbour. */
  @container (width < 20em) {
    .axis text:nth-last-of-type(2) {
      display: none;
    }
  }
  th {
    font-weight: 500;
    text-align: start;
  }
  th,
  td {
    padding: 0;
  }
  tbody > tr {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
    align-items: baseline;
    padding: calc(1.5 * var(--_space)) 4px;
    border-block-start: 1px solid var(--_line);
    break-inside: avoid;
  }
  [data-column='position'] {
    flex: 0 0 1.6em;
    font-weight: 700;
  }
  [data-column='name'] {
    flex: 1 1 auto;
    min-inline-size: 0;
  }
  [data-column='values'] {
    flex: 0 0 100%;
    order: 1;
  }
  [data-column='change'] {
    color: var(--_ink);
    font-weight: 700;
    white-space: nowrap;
  }
  [data-column='verdict'] {
    color: var(--_ink);
    font-size: max(0.9375em, 12px);
    font-weight: 500;
  }
  tbody [data-column='gap'],
  tbody [data-column='previous'] {
    color: var(--_text-muted);
    font-size: max(0.8125em, 12px);
  }
  tbody [data-column='gap'] {
    flex: 0 0 100%;
    order: 2;
  }
  tbody [data-column='previous'] {
    flex: 0 0 100%;
    order: 2;
  }
  [data-column='previous'] > span + span::before {
    content: ' · ';
  }
  [data-column='gap'] > :is(.gap-bar, .number) {
    display: none;
  }
  .unit {
    color: var(--_text-muted);
    font-weight: 400;
  }
  .whole {
    --_surface: var(--_raised);
    background: var(--_raised);
  }
  .whole th {
    font-weight: 700;
  }
  [aria-current] {
    outline: 2px solid var(--_text);
    outline-offset: -1px;
  }
  [aria-current] th {
    font-weight: 700;
  }
  /* Firefox breaks between blocks, not between the items of a grid, and has no size of a container on paper. */
  @media print {
    @supports (-moz-appearance: none) {
      .ranking,
      .places,
      thead,
      tbody {
        display: block;
      }
      .head > :not([data-column='values']) {
        ${clipped}
      }
      header {
        padding-block-end: 14em;
        margin-block-end: -14em;
        break-inside: avoid;
      }
    }
  }
`;
