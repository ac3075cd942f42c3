import {css} from 'lit';

/**
 * A presentation around its slides: the stage, the buttons, the overview, the full screen, the print. On a narrow
 * screen, where a slide would be too small to read, it is a page that flows: these rules go over those of its inside.
 */
export const slides = css`
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

  @container deck (width < 52em) {
    .label {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    [data-view='one'] .slide {
      min-block-size: 0;
      padding: 1.25em;
      font-size: max(0.875em, 12px);
    }
    [data-view='one'] :is(.content, .shares, .objectives > li, .counts, .steps) {
      gap: 1em;
    }
    [data-view='one'] .objectives > li {
      grid-template-columns: minmax(0, 1fr);
    }
    [data-view='one'] .steps {
      grid-auto-flow: row;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 8em), 1fr));
    }
    [data-view='one'] :is(.heading, .steps b, .counts b) {
      font-size: 1.4em;
    }
  }
  @container deck (width < 40em) {
    [data-view='one'] :is(thead, tbody, tr, th, td) {
      display: block;
      inline-size: auto;
      border: 0;
      padding-inline: 0;
      text-align: start;
    }
    [data-view='one'] thead {
      display: none;
    }
    [data-view='one'] tr {
      padding-block: 0.6em;
      border-block-end: 1px solid var(--_line);
    }
    [data-view='one'] .scaled {
      margin-inline: 0;
    }
    [data-view='one'] .ranking li {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
      block-size: auto;
      padding-block: 0.6em;
    }
    [data-view='one'] .indicator {
      white-space: normal;
    }
    [data-view='one'] .ranking .change {
      text-align: start;
    }
    [data-view='one'] .axis {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
    [data-view='one'] .grid {
      display: none;
    }
    [data-view='one'] [data-label]::before {
      content: attr(data-label) / '';
      display: block;
      color: var(--_text-muted);
      font-size: max(0.8125em, 12px);
    }
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
