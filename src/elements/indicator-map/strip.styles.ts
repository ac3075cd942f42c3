import {css} from 'lit';

/** The strip plot of a map. */
export const stripStyles = css`
  .strip {
    display: block;
    direction: ltr;
    margin-block: calc(2 * var(--_space));
  }
  .strip text {
    fill: var(--_text);
    font-size: 12px;
    font-variant-numeric: tabular-nums;
  }
  .strip .strong {
    font-weight: 700;
  }
  .strip .edge,
  .strip .count {
    fill: var(--_text-muted);
  }
  .dot {
    fill: var(--_surface);
    stroke: var(--_text);
    stroke-width: 1.5;
  }
  .dot[data-active] {
    fill: var(--_text);
  }
  .whole-line {
    stroke: var(--_text);
    stroke-width: 2;
  }
`;
