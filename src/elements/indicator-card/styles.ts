import {css} from 'lit';

/** Box of a card before and after its content is there. */
export const cardHostStyles = css`
  /* No container and no grid: together they took half of the layout time of a card in Chromium. */
  :host {
    container-type: normal;
  }
  :host(:state(far)) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 20em;
  }
  /* Reserves the space of a card, so that nothing moves when the data arrive. */
  :host(:state(waiting)) {
    min-block-size: 20em;
    visibility: hidden;
  }
`;

export const cardStyles = css`
  slot,
  .loading {
    visibility: visible;
  }
  .card {
    --_gap: calc(3 * var(--_space));
    padding: clamp(4 * var(--_space), 3.5%, 5 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    break-inside: avoid;
  }
  .overlay .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .card > * + *,
  ::slotted([slot='actions']) {
    margin-block-start: var(--_gap);
  }
  ::slotted([slot='actions']) {
    display: block;
  }
  .details > :not(:last-child) {
    margin-block-end: var(--_space);
  }
  ::slotted([slot='note']) {
    margin-block: 0 var(--_space);
  }
  .code:empty {
    display: none;
  }
  .change-row {
    margin-block-start: calc(2 * var(--_space));
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space) calc(3 * var(--_space));
  }
  .change {
    color: var(--_ink);
    font-size: 1.0625em;
    font-weight: 600;
  }
  [data-verdict='incomparable'] .absent {
    color: var(--_missing-ink);
    font-size: 0.65em;
    font-weight: 500;
  }
  .value {
    font-size: 2.25em;
    font-weight: 650;
    line-height: 1;
  }
  .value .number {
    white-space: normal;
  }
  .period {
    color: var(--_text-muted);
    font-size: max(0.361em, 12px);
    font-weight: 400;
  }
  .verdict {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    padding: calc(1 * var(--_space)) calc(2.5 * var(--_space));
    border: 1px solid var(--_mark);
    border-radius: var(--_radius);
    color: var(--_ink);
    background: var(--_chip);
    font-weight: 600;
    line-height: 1.3;
  }
  [data-verdict='incomparable'] .verdict {
    border-style: dashed;
  }
  .levels {
    font-size: max(0.875em, 12px);
  }
  .axis-ends {
    display: flex;
    justify-content: space-between;
    color: var(--_text-muted);
    font-size: 12px;
    direction: ltr;
  }
  .trend {
    margin-block-start: var(--_space);
  }
  .details {
    padding-block-start: calc(3 * var(--_space));
    border-block-start: 1px solid var(--_line);
    color: var(--_text-muted);
    font-size: max(0.8125em, 12px);
  }
  summary {
    cursor: pointer;
    min-block-size: 44px;
    align-content: center;
  }
  :host([variant='compact']) .card {
    --_gap: calc(2 * var(--_space));
    padding: calc(3 * var(--_space));
  }
  :host([variant='compact']) .value {
    font-size: 1.5em;
  }
  :host([variant='compact']) .heading {
    font-size: 1em;
  }
  @media (forced-colors: active) {
    .verdict {
      border-color: CanvasText;
    }
  }
`;
