import {css} from 'lit';

/** The disclosure. */
export const shareStyles = css`
  summary {
    display: inline-flex;
    align-items: center;
    gap: calc(2 * var(--_space));
    min-block-size: 44px;
    padding: 0 calc(3 * var(--_space));
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after {
    content: '' / '';
    box-sizing: border-box;
    inline-size: 0.45em;
    block-size: 0.45em;
    margin-block-start: -0.2em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    transform: rotate(45deg);
  }
  [open] > summary::after {
    margin-block-start: 0.2em;
    transform: rotate(225deg);
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
