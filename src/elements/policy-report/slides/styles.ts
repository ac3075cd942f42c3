import {css} from 'lit';

/** Stage, buttons, overview, full screen and print. */
export const deckStyles = css`
  :host {
    container: deck / inline-size;
  }
  .deck {
    display: grid;
    gap: calc(2 * var(--_space));
    color: var(--_text);
    background: var(--_surface);
  }
  .stage:focus-visible {
    outline-offset: -2px;
  }
  .frame {
    position: relative;
    display: none;
    container: frame / inline-size;
  }
  [data-current],
  [data-view='all'] .frame {
    display: block;
  }

  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(2 * var(--_space));
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

  .overview-link {
    position: absolute;
    inset: 0;
  }
  .overview-link:focus-visible,
  .overview-link:hover {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  [data-view='all'] .stage {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: calc(4 * var(--_space));
    padding: calc(2 * var(--_space));
  }
  [data-view='all'] [data-current] .slide {
    outline: 3px solid var(--_border);
  }

  .deck:fullscreen {
    grid-template-rows: minmax(0, 1fr) auto;
    gap: 0;
    block-size: 100%;
  }
  .deck:fullscreen .stage {
    container: stage / size;
    overflow: auto;
  }
  .deck:fullscreen[data-view='one'] .stage {
    display: grid;
    place-content: safe center;
  }
  .deck:fullscreen[data-view='one'] .frame {
    inline-size: min(100cqi, 100cqb * 16 / 9);
  }
  .deck:fullscreen .controls {
    padding: var(--_space) calc(2 * var(--_space));
  }

  @media print {
    .deck {
      display: block;
    }
    .frame {
      display: block;
      break-inside: avoid;
    }
    .slide {
      min-block-size: min(99.5vh, 70vw);
      border: 0;
    }
    .controls,
    .overview-link {
      display: none;
    }
  }
`;
