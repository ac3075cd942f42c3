import {css} from 'lit';

/** Menus of the grid, and the messages in its rows. */
export const remedyStyles = css`
  .cell:focus,
  .remedy:focus {
    position: relative;
    z-index: 1;
    outline: 3px solid var(--_focus);
    outline-offset: -3px;
    box-shadow: none;
  }
  .remedy {
    grid-column: 1 / -1;
    position: sticky;
    inset-inline-start: 0;
    inline-size: min(100%, calc(100cqi - 4rem));
    background: var(--_surface);
  }
  .remedy[hidden],
  .grid-head .remedy {
    display: none;
  }
  .menu {
    position: absolute;
    inset-block-start: 100%;
    inset-inline-start: 0;
    z-index: 6;
    display: grid;
    inline-size: min(20rem, 80cqi);
    max-block-size: 26rem;
    overflow-y: auto;
    padding-block: calc(2 * var(--_space));
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    color: var(--_text);
    background: var(--_surface);
    font-size: 1rem;
    box-shadow: 0 4px 16px rgb(0 0 0 / 0.2);
  }
  .menu-close {
    display: none;
  }
  .menu:popover-open {
    position: fixed;
    inset: auto 0 0;
    margin: 0;
    inline-size: 100%;
    max-inline-size: none;
    max-block-size: 80vh;
    padding-block: calc(3 * var(--_space)) calc(4 * var(--_space));
    border-width: 1px 0 0;
    border-radius: calc(2 * var(--_radius)) calc(2 * var(--_radius)) 0 0;
  }
  .menu:popover-open::backdrop {
    background: rgb(0 0 0 / 0.5);
  }
  .menu:popover-open .menu-close {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    display: grid;
    place-content: center;
    inline-size: 44px;
    block-size: 44px;
    border: 0;
    background: transparent;
  }
  .menu:popover-open .menu-title {
    padding-inline-end: 3rem;
  }
  .menu > p {
    padding-inline: calc(3 * var(--_space));
  }
  .menu-title {
    font-weight: 700;
  }
  .menu-item {
    display: grid;
    justify-content: start;
    justify-items: start;
    gap: 0;
    min-block-size: 44px;
    padding: calc(1.5 * var(--_space)) calc(3 * var(--_space)) calc(1.5 * var(--_space)) 2.25rem;
    border: 0;
    border-radius: 0;
    text-align: start;
    white-space: normal;
    background: transparent;
  }
  .menu-item[role='menuitemradio'] {
    background-image: radial-gradient(
      circle at 1.125rem 1.15rem,
      transparent 5.5px,
      var(--_border) 6px 7px,
      transparent 7.5px
    );
  }
  .menu-item[aria-checked='true'] {
    background-image: radial-gradient(
      circle at 1.125rem 1.15rem,
      var(--_text) 4px,
      transparent 4.5px 5.5px,
      var(--_text) 6px 7px,
      transparent 7.5px
    );
  }
  .menu-item:focus-visible {
    outline-offset: -3px;
    outline-width: 3px;
    box-shadow: none;
  }
  .tag {
    display: inline-block;
    white-space: nowrap;
    margin-inline-start: calc(2 * var(--_space));
    padding: 0 6px;
    border-radius: 3px;
    color: var(--_surface);
    background: var(--_text);
    font-size: 0.75em;
    font-weight: 600;
  }
  @container (width >= 68.75rem) {
    .remedy,
    .remedy[hidden],
    .grid-head .remedy {
      display: block;
      grid-column: -2 / -1;
      inset-inline: auto 0;
      inline-size: auto;
      z-index: 2;
      border-inline-start: 1px solid var(--_axis);
    }
    .grid-head .remedy {
      padding: calc(2 * var(--_space)) calc(3 * var(--_space));
    }
    .grid-head .remedy .column-name {
      display: block;
    }
  }
  @container (width < 68.75rem) {
    .remedy .message {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .remedy .message .small:not(.ways .small) {
      grid-column: 1;
    }
    .remedy .message .ways {
      grid-column: 2;
      grid-row: 1 / 3;
      align-self: center;
      justify-content: end;
    }
  }
  @container (width < 47.5rem) {
    .remedy .message {
      grid-template-columns: minmax(0, 1fr);
    }
    .remedy .message .ways {
      grid-column: 1;
      grid-row: auto;
      justify-content: start;
    }
  }
  @media (forced-colors: active) {
    .menu-item[aria-checked='true'] {
      outline: 2px solid Highlight;
    }
  }
`;
