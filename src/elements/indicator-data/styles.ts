import {css} from 'lit';
import {clipped} from '../shared/clipped.styles.ts';

/**
 * A provider has no box, and takes no cell of a grid of the page. It announces failures, which the elements inside show.
 */
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
  .state {
    ${clipped}
  }
  [part='retry'],
  [part='problems'] {
    display: none;
  }
`;
