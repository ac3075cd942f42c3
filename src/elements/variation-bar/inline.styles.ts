import {css} from 'lit';

/** The parts of the bar in a sentence. */
export const inlineBarStyles = css`
  .inline {
    position: relative;
  }
  .parts {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    max-inline-size: 100%;
    font-size: 0.82em;
    line-height: 1.2;
    white-space: nowrap;
    vertical-align: middle;
  }
  .figure {
    inline-size: var(--indicator-bar-size, 80px);
  }
  .change,
  .verdict {
    color: var(--_ink);
    font-weight: 600;
  }
  .levels {
    font-weight: 600;
  }
`;
