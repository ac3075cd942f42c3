import {css} from 'lit';

/** Rules of the announcement of a newer edition. */
export const editionStyles = css`
  .newer {
    grid-column: 1 / -1;
    margin-block: 1em;
    padding: 0.75em 1em;
    border-inline-start: 4px solid var(--_border);
    color: var(--_text);
    background: var(--_raised);
    font-size: max(0.875em, 12px);
  }
`;
