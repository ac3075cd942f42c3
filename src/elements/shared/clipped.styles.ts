import {css} from 'lit';

/** Hides content on the screen and keeps it for screen readers: in some widths of an element, and in `.visually-hidden` in all. */
export const clipped = css`
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
`;
