import {css} from 'lit';

/** Selectable chart: focus ring, active and selected row. */
export const listboxStyles = css`
  /* Focus ring of the active row. */
  .options:focus-visible {
    outline: none;
    box-shadow: none;
  }
  .options .row {
    min-block-size: 44px;
    cursor: pointer;
  }
  [aria-selected='true'] {
    box-shadow: -3px 0 var(--_text);
  }
  .options:focus-visible [data-active] {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
`;
