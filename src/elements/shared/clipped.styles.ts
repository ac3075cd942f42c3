import {css} from 'lit';

/** Hides content on the screen in some widths only, and keeps it for screen readers; `.visually-hidden` is for every width. */
export const clipped = css`
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
`;
