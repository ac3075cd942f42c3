import {css} from 'lit';

/** Questions and answers side by side, the mark below the result. */
const columns = css`
  .sheet {
    padding: 28px;
  }
  .result-line {
    grid-template-columns: auto minmax(0, 1fr);
  }
  .mark {
    grid-row: 2;
    grid-column: 1 / -1;
    max-inline-size: 22em;
    inline-size: 100%;
    justify-self: center;
  }
  .field {
    display: grid;
    grid-template-columns: 190px minmax(0, 1fr);
    column-gap: 20px;
  }
  .field dt {
    grid-column: 1;
    line-height: 1.6;
  }
  .field[data-missing] dt::after {
    content: none !important;
  }
  /* Beside all labels that share the answer. Rows without a label have no height. */
  .field dd {
    grid-area: 1 / 2 / span 9;
  }
`;

export const sheetStyles = css`
  .sheet {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(5 * var(--_space));
    padding: 20px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    color: var(--_text);
    background: var(--_surface);
    line-height: 1.4;
  }
  header > .heading {
    margin-block: 2px 4px;
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.25;
  }
  .official {
    color: var(--_text-muted);
    font-size: 0.9375em;
    text-wrap: pretty;
  }
  .tag {
    display: inline-block;
    padding-inline: 5px;
    border: 1px solid var(--_border);
    border-radius: 3px;
    color: var(--_text-muted);
    font-size: max(0.75rem, 12px);
    font-weight: 400;
    line-height: 1.4;
    vertical-align: 0.1em;
  }
  .result-line {
    position: relative;
    display: grid;
    gap: calc(3 * var(--_space)) calc(5 * var(--_space));
    align-items: center;
    margin-block: calc(4 * var(--_space)) calc(3 * var(--_space));
    padding-block: calc(3 * var(--_space));
    border-block: 1px solid var(--_line);
  }
  .lens {
    --_surface: var(--_raised);
  }
  .lens-frame {
    margin-block-end: -24px;
  }
  .axis-ends {
    display: flex;
    justify-content: space-between;
    gap: 4px;
    color: var(--_text-muted);
    font-size: 12px;
    font-weight: 400;
    direction: ltr;
    text-align: center;
  }
  .mark .axis-ends {
    padding-inline: clamp(0px, (100% - 14em) / 2, 2.2em);
  }
  .mark .axis-ends :nth-child(2) {
    white-space: normal;
  }
  .outcome {
    color: var(--_ink);
    font-weight: 500;
  }
  .outcome .small {
    color: var(--_text-muted);
    font-weight: 400;
  }
  .change {
    font-weight: 700;
  }
  .completeness svg {
    max-inline-size: 100%;
    block-size: auto;
    margin-block-start: 4px;
  }
  section {
    border-block-start: 2px solid var(--_text);
  }
  section > .heading {
    margin-block: 0;
    padding-block: 6px;
    font-size: 1em;
  }
  .section-number {
    margin-inline-end: 0.6em;
    font-weight: 400;
    color: var(--_text-muted);
  }
  .field {
    padding-block: 6px;
    border-block-start: 1px solid var(--_line);
  }
  dt {
    color: var(--_text-muted);
    font-size: max(0.875em, 12px);
  }
  dd {
    max-inline-size: 68ch;
    overflow-wrap: anywhere;
  }
  .field[data-missing] dt,
  .parts li {
    display: inline;
  }
  .field[data-missing] dt:not(:nth-last-of-type(1))::after,
  .parts li:not(:last-child)::after {
    content: ' · ';
  }
  .gap {
    display: inline-block;
    margin-inline-end: 6px;
    vertical-align: -1px;
  }
  .hash {
    overflow-wrap: anywhere;
  }
  .source + .source {
    margin-block-start: 4px;
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space)) calc(5 * var(--_space));
  }
  footer a {
    align-content: center;
    min-block-size: 24px;
  }
  @container (width >= 560px) {
    ${columns}
  }
  /* Firefox has no size of a container on paper. */
  @media print {
    @supports (-moz-appearance: none) {
      ${columns}
    }
  }
  @container (width >= 760px) {
    .result-line {
      grid-template-columns: auto minmax(14em, 1fr) fit-content(11em);
    }
    .mark {
      grid-area: 1 / 2;
    }
  }
`;
