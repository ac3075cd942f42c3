import {css} from 'lit';

/** Selectable chart: focus ring, selected row, tooltip of the hovered or active row. */
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
    z-index: 2;
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .options:not([data-dismissed]) .row:hover .facts,
  .options:not([data-dismissed], :hover):focus-visible [data-active] .facts {
    inset-block-start: 100%;
    z-index: 3;
    inline-size: auto;
    block-size: auto;
    max-inline-size: 100%;
    padding: calc(2 * var(--_space)) calc(3 * var(--_space));
    overflow: visible;
    clip-path: none;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    color: var(--_text);
    background: var(--_raised);
    font-size: max(0.875em, 12px);
    white-space: normal;
  }
  .options .row:hover {
    z-index: 3;
  }
  .options .plot:is(:hover, :has([data-active])) {
    z-index: 1;
  }
`;
