import {css} from 'lit';

/** Box of a card before and after its content is there. */
export const cardHostStyles = css`
  /* No container and no grid: together they took half of the layout time of a card in Chromium. */
  :host {
    container-type: normal;
    min-inline-size: auto;
    margin-block: 1em;
    /* Not on the box inside it: Firefox would divide a card that is in a grid. */
    break-inside: avoid;
  }
  /* Reserves the height of a card, so that nothing moves when the data arrive; a width would widen columns of a grid. */
  @media screen {
    :host(:state(waiting)) {
      min-block-size: 20em;
      min-inline-size: 0;
    }
  }
  /* Containment would take an aligned card out of the rows of its grid. */
  :host(:state(waiting):not([aligned])) {
    content-visibility: auto;
    contain-intrinsic-block-size: 20em;
  }
`;

export const cardStyles = css`
  .card {
    --_side: 20px;
    max-inline-size: 30em;
    padding: 18px var(--_side) 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .overlay .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .heading {
    margin: 0;
    font-size: 1em;
    font-weight: 500;
    line-height: 1.35;
  }
  .value {
    margin-block: 8px;
  }
  .outcome {
    color: var(--_ink);
    font-weight: 500;
  }
  .change {
    margin-inline-end: 8px;
    font-weight: 700;
  }
  .note {
    display: inline-block;
    font-size: max(0.8125em, 12px);
    font-weight: 400;
  }
  /* In aligned cards, marks without the enlarged part are level with those in it. */
  .figure {
    align-content: end;
    padding-block: 16px 12px;
  }
  .axis-ends {
    display: flex;
    justify-content: space-between;
    gap: 4px;
    padding-inline: clamp(0px, (100% - 14em) / 2, 2.2em);
    color: var(--_text-muted);
    font-size: 12px;
    direction: ltr;
    text-align: center;
  }
  .axis-ends :nth-child(2) {
    white-space: normal;
  }
  /* The arrow moves to other values. Not in lists: after sorting, the node of a row shows another indicator. */
  @media screen and (prefers-reduced-motion: no-preference) {
    .stem {
      transition-property: scale, x, width;
    }
    .ring {
      transition: cx 0.35s;
    }
    .bar svg {
      transition: x 0.35s;
    }
  }
  .lens {
    --_surface: var(--_raised);
  }
  .lens-frame {
    margin-block-end: -24px;
  }
  .foot {
    position: relative;
    margin-inline: calc(-1 * var(--_side));
    padding: 8px var(--_side);
    border-block-start: 1px solid var(--_line);
    color: var(--_text-muted);
    font-size: max(0.8125em, 12px);
  }
  .foot > * + * {
    margin-block-start: 4px;
  }
  ::slotted([slot='actions']) {
    display: block;
  }
  ::slotted([slot='note']) {
    margin-block: 0 4px;
  }
  summary {
    cursor: pointer;
    min-block-size: 44px;
    align-content: center;
  }
  :host([variant='compact']) .card {
    --_side: 15px;
    padding-block-start: 14px;
  }
  :host([variant='compact']) .value {
    font-size: 2em;
  }
  :host([appearance='plain']) .card {
    --_side: 0px;
    border-width: 3px 0 0;
    border-color: var(--_text);
    border-radius: 0;
  }
  /* Five rows of the grid of the page: name, value, outcome, mark, footer. */
  :host([aligned]) {
    grid-row: span 5;
    margin: 0;
  }
  :host([aligned]),
  :host([aligned]) :is(.root, .overlay, .overlay > div, .card) {
    display: grid;
    grid-template-rows: subgrid;
    row-gap: 0;
  }
  :host([aligned]) :is(.root, .root > *, .overlay > *, .card) {
    grid-area: 1 / 1 / span 5;
  }
`;
