import {css} from 'lit';

/** The element is part of a sentence, before and after the bar is there. */
export const barHostStyles = css`
  :host {
    display: inline;
    container-type: normal;
    color: inherit;
  }
`;
