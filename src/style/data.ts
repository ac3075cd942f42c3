import {css} from 'lit';

/** A provider has no box: its children lay themselves out as if it were not there. They show what failed, it says so. */
export const data = css`
  :host,
  .root {
    display: contents;
  }
  .voice p {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  [part='retry'],
  .problems {
    display: none;
  }
`;
