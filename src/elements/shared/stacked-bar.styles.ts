import {css} from 'lit';

/** The shares of a stacked bar, on the page and on a slide: what cannot be compared is an outline, not a colour. */
export const stack = css`
  .stack .share {
    fill: var(--_mark);
    stroke: var(--_surface);
    stroke-width: 2;
  }
  .stack [data-verdict='incomparable'] .share {
    fill: var(--_surface);
    stroke: var(--_missing);
    stroke-width: 1.5;
    stroke-dasharray: 4 3;
  }
`;
