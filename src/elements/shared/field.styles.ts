import {css} from 'lit';

/** Labelled fields (`.control`, `.field`) and checkboxes (`.check`). */
export const fieldStyles = css`
  .control {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .control > span {
    color: var(--_text-muted);
    font-size: max(0.8125em, 12px);
  }
  .control > :is(input, select, textarea),
  .field {
    min-inline-size: 0;
    max-inline-size: 100%;
    min-block-size: 44px;
    margin: 0;
    padding: calc(2 * var(--_space)) calc(3 * var(--_space));
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    color: var(--_text);
    background: var(--_surface);
    font: inherit;
    resize: vertical;
  }
  .check {
    display: flex;
    align-items: center;
    gap: calc(2 * var(--_space));
    min-block-size: 44px;
  }
  .check input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    accent-color: var(--_favourable);
  }
`;
