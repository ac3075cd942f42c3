import {css} from 'lit';

/**
 * A presentation. Every length of a slide is in em of its text and the text is a share of the slide's width, so a
 * slide is the same on a wall, in a page and, small, in the overview; nothing is measured. The sizes are those that
 * `view/slide.ts` counts with. On a narrow screen, where that would be too small to read, a slide is a page that flows.
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
  .slide {
    display: grid;
    grid-template-rows: minmax(0, 1fr) auto;
    min-block-size: 56.25cqi;
    padding: 1.5em 2.5em 0.9em;
    border: 1px solid var(--_line);
    background: var(--_surface);
    font-size: 1.45cqi;
    line-height: 1.25;
  }
  .content {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 0.6em;
  }
  .content .eyebrow {
    font-size: inherit;
  }
  .content .heading {
    margin: 0.2em 0 0;
    font-size: 1.25em;
    line-height: 1.2;
    text-wrap: pretty;
  }
  .continued {
    color: var(--_text-muted);
    font-weight: 400;
  }
  .foot {
    display: flex;
    justify-content: space-between;
    gap: 2em;
    padding-block-start: 0.6em;
    color: var(--_text-muted);
  }
  .foot a {
    color: inherit;
  }

  [data-kind='cover'],
  [data-kind='closing'] {
    align-content: center;
    gap: 2em;
    padding-inline-start: 2.5em;
    border-inline-start: 0.4em solid var(--_text);
  }
  [data-kind='cover'] .eyebrow,
  [data-kind='closing'] .eyebrow {
    margin-block-end: 1em;
    font-size: 1.4em;
  }
  .eyebrow b {
    margin-inline-end: 0.4em;
    color: var(--_text);
    text-transform: uppercase;
    letter-spacing: 0.04em;
  }
  [data-kind='cover'] .heading {
    font-size: 2.4em;
    text-wrap: balance;
  }
  [data-kind='closing'] .heading {
    font-size: 4em;
    text-transform: uppercase;
    letter-spacing: 0.04em;
  }
  .lead:empty {
    display: none;
  }
  .facts {
    display: grid;
    gap: 0.4em;
    font-size: 1.3em;
    color: var(--_text-muted);
  }

  [data-kind='objectives'] .heading,
  [data-kind='objective'] .heading,
  [data-kind='text'] .heading {
    font-size: 1.8em;
  }
  .objectives > li {
    display: grid;
    grid-template-columns: 34em minmax(0, 1fr);
    gap: 2em;
    padding-block: 1.2em;
    border-block-start: 1px solid var(--_line);
  }
  .name {
    margin-block-start: 0.2em;
    font-size: 1.2em;
    font-weight: 600;
  }
  .counts {
    display: grid;
    grid-template-columns: 1fr 1fr 1.7fr;
    gap: 1em;
  }
  .counts li,
  .steps li {
    display: grid;
    align-content: start;
    color: var(--_text-muted);
    font-size: 1em;
  }
  .steps li {
    font-size: 1.1em;
  }
  .counts b,
  .steps b {
    color: var(--_text);
    font-size: 2.8em;
    font-weight: 650;
    line-height: 1.1;
    font-variant-numeric: tabular-nums;
  }
  [data-kind='objective'] {
    gap: 1.6em;
  }
  .steps {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    gap: 1.5em;
  }
  .steps li {
    padding-inline-start: 0.8em;
    border-inline-start: 0.2em solid var(--_line);
  }
  .shares {
    display: grid;
    gap: 0.8em;
  }
  .stack {
    block-size: 2em;
  }
  .stack rect {
    y: 0;
    height: 100%;
  }
  .stack .share {
    fill: var(--_mark);
    stroke: var(--_surface);
    stroke-width: 2;
  }
  .stack [data-verdict='incomparable'] .share {
    fill: var(--_surface);
    stroke: var(--_missing);
    stroke-width: 1.5;
    stroke-dasharray: 4 3;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1.6em;
    font-size: 1.35em;
  }
  .key li {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    color: var(--_ink);
    font-weight: 600;
  }
  .sentence,
  [part='plans'] {
    font-size: 1.35em;
    text-wrap: pretty;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }
  th,
  td {
    padding: 0.6em 0.5em;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  thead th {
    padding-block: 0.3em;
    border-block-end: 0.125em solid var(--_border);
    font-weight: 600;
    vertical-align: bottom;
    overflow-wrap: normal;
  }
  [data-column='service'] {
    inline-size: 20.5em;
  }
  [data-column='value'] {
    inline-size: 6.5em;
    text-align: end;
  }
  [data-column='change'] {
    inline-size: 10.5em;
    text-align: end;
  }
  td[data-column='value'] {
    padding-inline-start: 0;
    hyphens: auto;
  }
  td[data-column='value'] > .number,
  .change .number {
    font-size: 1.15em;
    font-weight: 650;
  }
  td .number {
    white-space: normal;
  }
  .change {
    color: var(--_ink);
  }
  .scaled {
    inline-size: 9em;
    block-size: 1.5em;
    margin-inline-start: auto;
  }
  .verdict {
    color: var(--_ink);
    font-weight: 600;
  }
  .why,
  .remark,
  .remarks {
    color: var(--_text-muted);
  }
  .remarks {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    margin-block-start: -0.3em;
  }

  .plot {
    position: relative;
    isolation: isolate;
  }
  .axis,
  .ranking li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 20em 10em;
    align-items: center;
    gap: 1em;
  }
  .axis {
    color: var(--_text-muted);
    font-weight: 600;
  }
  .axis text {
    fill: var(--_text-muted);
    font-size: 16px;
    font-weight: 400;
  }
  [data-kind='chart'] .scaled {
    inline-size: 20em;
  }
  .grid {
    position: absolute;
    z-index: -1;
    inset-block: 1.5em 0;
    inset-inline-end: 11em;
    inline-size: 20em;
    block-size: calc(100% - 1.5em);
  }
  .grid line {
    stroke: var(--_line);
  }
  .grid .zero {
    stroke: var(--_axis);
  }
  .ranking li {
    min-block-size: 2.1em;
    border-block-start: 1px solid var(--_line);
  }
  .indicator {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .ranking .change {
    text-align: end;
  }
  .ranking .number {
    white-space: normal;
  }
  .rest {
    color: var(--_text-muted);
  }

  .texts {
    display: grid;
    gap: 1em;
    max-inline-size: 52em;
    font-size: 1.15em;
    line-height: 1.4;
  }
  .texts li {
    padding-inline-start: 1em;
    border-inline-start: 0.2em solid var(--_line);
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

  .pick {
    position: absolute;
    inset: 0;
  }
  .pick:focus-visible,
  .pick:hover {
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
    .pick {
      display: none;
    }
  }
`;
