import {css} from 'lit';

/** The variation bar, the trend line, the glyph of a verdict and the arrow of a movement: all SVG, all from tokens. */
export const bar = css`
  svg {
    display: block;
    overflow: visible;
  }
  .glyph,
  .arrow {
    display: inline-block;
    flex: none;
    vertical-align: -0.125em;
  }
  .glyph {
    inline-size: 1em;
    block-size: 1em;
    fill: var(--_mark);
    stroke: var(--_mark);
  }
  .glyph .sign {
    fill: none;
    stroke: var(--_surface);
    stroke-width: 1.75;
  }
  .glyph .hollow {
    fill: none;
    stroke-width: 1.75;
  }
  .arrow {
    inline-size: 0.7em;
    block-size: 0.7em;
    vertical-align: 0;
    fill: var(--_ink, var(--_text));
  }
  .bar .track {
    fill: var(--_track);
  }
  .bar .level {
    fill: var(--_border);
  }
  .bar .change {
    fill: var(--_mark);
  }
  .bar .texture {
    stroke: none;
  }
  .bar .previous,
  .bar .zero {
    fill: var(--_axis);
  }
  .bar .point {
    fill: var(--_surface);
    stroke: var(--_text);
    stroke-width: 2;
  }
  .bar .current {
    fill: var(--_text);
  }
  .bar .none {
    fill: none;
    stroke: var(--_missing);
    stroke-dasharray: 4 3;
  }
  .bar .break {
    fill: none;
    stroke: var(--_surface);
    stroke-width: 3;
  }
  .bar .goal {
    fill: none;
    stroke: var(--_text);
    stroke-width: 1.5;
  }
  .stripe {
    stroke: var(--_surface);
    stroke-width: 2;
  }
  .dot {
    fill: var(--_surface);
  }
  .line path {
    fill: none;
    stroke: var(--_axis);
    stroke-width: 1.5;
    vector-effect: non-scaling-stroke;
  }
  .line .series-break {
    stroke: var(--_axis);
    stroke-dasharray: 2 3;
  }
  .line circle {
    fill: var(--_axis);
    stroke: var(--_axis);
  }
  .line .last {
    fill: var(--_mark);
    stroke: var(--_mark);
  }
  .line .hollow {
    fill: var(--_surface);
  }
  @media (forced-colors: active) {
    svg {
      forced-color-adjust: none;
    }
    [data-verdict='unfavourable'] .change,
    [data-verdict='unfavourable'] .glyph {
      stroke: CanvasText;
    }
    [data-verdict='unfavourable'] .sign,
    .stripe {
      stroke: CanvasText;
    }
    .bar .track {
      stroke: CanvasText;
      stroke-width: 0.5;
    }
  }
`;
