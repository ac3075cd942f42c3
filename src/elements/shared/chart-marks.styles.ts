import {css} from 'lit';

/** Styles of the slope chart. */
export const chartMarkStyles = css`
  .slope {
    grid-column: 1 / -1;
    direction: ltr;
  }
  .slope text {
    fill: var(--_text);
    font-size: 12px;
    font-variant-numeric: tabular-nums;
  }
  .slope .link {
    stroke: var(--_mark);
    stroke-width: 2;
  }
  [data-way='unfavourable'] {
    stroke-dasharray: 6 3;
  }
  :is([data-way='unjudged'], [data-way='uncertain']) {
    stroke-dasharray: 2 3;
  }
  .slope circle {
    fill: var(--_mark);
  }
  .slope .period-axis {
    stroke: var(--_line);
  }
  .slope .leader {
    stroke: var(--_border);
  }
  .slope [data-shown] .link {
    stroke-width: 5;
  }
  .slope [data-shown] text {
    font-weight: 700;
  }
`;
