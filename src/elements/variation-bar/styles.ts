import {css} from 'lit';

/** The element is part of a sentence, before and after the bar is there. */
export const barHostStyles = css`
  :host {
    display: inline;
    container-type: normal;
    color: inherit;
  }
`;

export const inlineBarStyles = css`
  .inline {
    position: relative;
  }
  .figure {
    display: inline-block;
    inline-size: var(--indicator-bar-size, 6em);
    margin-inline: 0.25em;
    vertical-align: middle;
  }
  .change {
    color: var(--_ink);
    font-weight: 600;
  }
`;
