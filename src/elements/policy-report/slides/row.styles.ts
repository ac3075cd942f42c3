import {css} from 'lit';

/** Rows of indicators and columns of large figures on slides, in em. */
export const rowStyles = css`
  .row {
    display: grid;
    grid-template-columns: 18em minmax(0, 1fr) 6.5em 8.8em;
    align-items: center;
    gap: 0.9em;
  }
  .head {
    color: var(--_text-muted);
  }
  .head p {
    font-size: 1.1em;
  }
  .unit {
    text-align: end;
  }
  ol .row {
    min-block-size: 6.2em;
    padding-block: 0.25em;
    border-block-start: 1px solid var(--_line);
  }
  [data-count='4'] .row {
    min-block-size: 5.2em;
  }
  [data-count='5'] .row {
    min-block-size: 3.8em;
  }
  .indicator {
    font-size: 1.25em;
    line-height: 1.15;
    text-wrap: pretty;
  }
  .indicator .code {
    color: var(--_text-muted);
    font-size: 0.8em;
    font-weight: 400;
  }
  .remark {
    display: block;
    color: var(--_text-muted);
    font-size: 1em;
  }
  .remark:empty {
    display: none;
  }
  .row .change {
    color: var(--_ink);
    font-size: 1.5em;
    font-weight: 700;
    text-align: end;
  }
  .row .change[data-long] {
    font-size: 1em;
  }
  .verdict {
    display: flex;
    align-items: baseline;
    gap: 0.4em;
    color: var(--_ink);
    font-size: 1.25em;
    font-weight: 500;
    line-height: 1.15;
  }
  .verdict .remark {
    font-size: 0.8em;
    font-weight: 400;
  }
  .scaled {
    inline-size: 100%;
    overflow: visible;
  }
  /* The ground of the labels. */
  .lens-frame ~ svg {
    --_surface: var(--_raised);
  }

  [data-kind='worsened'] {
    grid-template-rows: auto 1fr;
  }
  .columns {
    align-self: center;
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    gap: 1em 2.5em;
  }
  .columns li {
    display: grid;
    grid-template: subgrid / minmax(0, 1fr);
    grid-row: span 3;
  }
  /* The axes of all columns are in one line. */
  .columns .mark {
    align-self: end;
  }
  .figure {
    overflow-wrap: anywhere;
    color: var(--_ink);
    font-size: 4.8em;
    font-weight: 700;
    line-height: 1;
    letter-spacing: -0.02em;
  }
  [data-columns='3'] .figure {
    font-size: 2.6em;
  }
  :is(.figure, .row .change) .number {
    white-space: normal;
  }
`;
