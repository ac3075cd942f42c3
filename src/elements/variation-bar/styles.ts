import {css} from 'lit';

export const inlineBarStyles = css`
  :host {
    display: inline;
    container-type: normal;
    color: inherit;
  }
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
