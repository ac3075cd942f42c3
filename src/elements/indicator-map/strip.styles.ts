import {css} from 'lit';

/** The strip plot of a map. */
export const stripStyles = css`
  .strip {
    display: block;
    direction: ltr;
    margin-block: calc(2 * var(--_space));
  }
  .strip text {
    font-variant-numeric: tabular-nums;
  }
`;
