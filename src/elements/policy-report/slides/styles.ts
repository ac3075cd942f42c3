import {css} from 'lit';

/** Stage, buttons, overview, list of keys and full screen. */
export const deckStyles = css`
  :host {
    container-name: deck;
  }
  .deck {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: center;
    gap: var(--_space);
    color: var(--_text);
    background: var(--_surface);
  }
  /* The whole slide and its buttons fit into the viewport, below what the page keeps at its top. */
  .stage,
  .controls {
    inline-size: min(100%, (100vh - 4rem - var(--indicator-sticky-top, 0px)) * 16 / 9);
  }
  .stage:focus-visible {
    outline-offset: -2px;
  }
  .frame {
    position: relative;
    display: none;
    container-type: inline-size;
  }
  [data-current],
  [data-view='all'] .frame {
    display: block;
  }

  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space) calc(2 * var(--_space));
  }
  .progress {
    flex: 1 0 100%;
    fill: var(--_track);
  }
  .progress .done {
    fill: var(--_text);
  }
  .place {
    flex: 1;
    padding-inline: calc(2 * var(--_space));
  }
  .controls button {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-inline-size: 44px;
    justify-content: center;
  }
  [aria-disabled] {
    color: var(--_text-muted);
    border-color: var(--_line);
    cursor: default;
  }
  [aria-pressed='true'] {
    background: var(--_raised);
    border-width: 2px;
  }
  .icon {
    inline-size: 1em;
    block-size: 1em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  [dir='rtl'] .icon {
    scale: -1 1;
  }

  .keys {
    position: absolute;
    z-index: 2;
    inset-block-end: 4rem;
    inset-inline-end: var(--_space);
    display: grid;
    gap: calc(3 * var(--_space));
    max-inline-size: calc(100% - 2 * var(--_space));
    padding: calc(4 * var(--_space));
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .keys dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: var(--_space) calc(4 * var(--_space));
  }
  .keys dt {
    font-weight: 600;
    white-space: nowrap;
  }

  .overview-link {
    position: absolute;
    inset: 0;
  }
  .overview-link:focus-visible,
  .overview-link:hover {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  [data-view='all'] :is(.stage, .controls) {
    inline-size: 100%;
  }
  [data-view='all'] .stage {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: calc(4 * var(--_space));
    padding: calc(2 * var(--_space));
  }
  /* Small letters are wider than their size in some engines; a preview keeps its shape. */
  @media screen {
    [data-view='all'] .slide {
      max-block-size: 56.25cqi;
      overflow: hidden;
    }
  }
  [data-view='all'] [data-current] .slide {
    outline: 3px solid var(--_border);
  }

  .deck:fullscreen {
    grid-template-rows: minmax(0, 1fr);
    gap: 0;
    block-size: 100%;
  }
  .deck:fullscreen .stage {
    container: stage / size;
    inline-size: 100%;
    overflow: auto;
    outline: none;
    box-shadow: none;
  }
  .deck:fullscreen[data-view='one'] .stage {
    display: grid;
    place-content: safe center;
  }
  .deck:fullscreen[data-view='one'] .frame {
    inline-size: min(100cqi, 100cqb * 16 / 9);
  }
  .deck:fullscreen .slide {
    box-shadow: none;
  }
  .deck:fullscreen .controls {
    position: absolute;
    inset-block-end: 0;
    inline-size: 100%;
    padding: var(--_space) calc(2 * var(--_space));
    background: var(--_surface);
  }
  .deck:fullscreen[data-idle] {
    cursor: none;
  }
  .deck:fullscreen[data-idle] .controls {
    opacity: 0;
    pointer-events: none;
  }
  @media (prefers-reduced-motion: no-preference) {
    .deck:fullscreen .controls {
      transition: opacity 0.2s;
    }
  }
`;
