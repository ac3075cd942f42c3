import {css} from 'lit';

/** A provider has no box. It announces failures, which the elements inside show. */
export const providerStyles = css`
  /* Inherited by the elements inside that have no theme of their own. */
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  :host,
  .root {
    display: contents;
  }
  .state > * {
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
