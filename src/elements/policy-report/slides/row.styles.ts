import {css} from 'lit';

/** Rows of indicators and columns of large figures on slides, in em. */
export const rowStyles = css`
  .row {
    display: grid;
    grid-template-columns: 18em minmax(0, 1fr) 5.6em 8.8em;
    align-items: center;
    gap: 1.2em;
  }
  .head {
    color: var(--_text-muted);
    font-size: 1.1em;
    grid-template-columns: 16.36em minmax(0, 1fr) 5.1em 8em;
    gap: 1.09em;
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
    font-size: 0.75em;
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

  .columns {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    gap: 2em 4em;
    margin-block-start: 2em;
  }
  .columns li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 1em;
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
    font-size: 3.2em;
  }
  :is(.figure, .row .change) .number {
    white-space: normal;
  }
`;
