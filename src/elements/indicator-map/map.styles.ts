import {css} from 'lit';

/** The drawing of a map, and the classes of its strip plot. */
export const mapStyles = css`
  /* Five classes, from the lowest: teal, because blue and vermilion are verdicts. */
  [data-class='1'] {
    --_ground: var(--indicator-class-1, light-dark(#e6eeee, #1c3236));
    --_on-ground: light-dark(#1b1f24, #fff);
  }
  [data-class='2'] {
    --_ground: var(--indicator-class-2, light-dark(#b9d0d1, #255057));
    --_on-ground: light-dark(#1b1f24, #fff);
  }
  [data-class='3'] {
    --_ground: var(--indicator-class-3, light-dark(#84adb0, #35747c));
    --_on-ground: light-dark(#1b1f24, #fff);
  }
  [data-class='4'] {
    --_ground: var(--indicator-class-4, light-dark(#3f777d, #7fb2b6));
    --_on-ground: light-dark(#fff, #1b1f24);
  }
  [data-class='5'],
  [data-target='met'] {
    --_ground: var(--indicator-class-5, light-dark(#174a51, #cfe6e6));
    --_on-ground: light-dark(#fff, #1b1f24);
  }
  .map {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    /* A map has west on the left in every language. */
    direction: ltr;
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
  }
  .map:focus-visible,
  .map:focus {
    outline: none;
    box-shadow: none;
  }
  .ground {
    stroke: var(--_border);
    stroke-width: 1;
  }
  :is([data-class], [data-target]) .ground {
    fill: var(--_ground, var(--_surface));
  }
  .ground[data-dashed] {
    stroke: var(--_missing);
    stroke-dasharray: 4 3;
  }
  [data-verdict] .ground {
    stroke: var(--_mark);
  }
  .place text {
    fill: var(--_on-ground, var(--_text));
    font-size: 12px;
  }
  .place .figure {
    font-size: 16px;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .place .figure[data-length='medium'] {
    font-size: 13px;
  }
  .place .figure[data-length='long'] {
    display: none;
  }
  [data-verdict='favourable'] {
    --_on-ground: var(--_surface);
  }
  .place[data-missing] text {
    fill: var(--_missing-ink);
  }
  .plate {
    fill: var(--_surface);
  }
  .reason[data-width='narrow'] {
    display: none;
  }
  .pip {
    fill: var(--_on-ground, var(--_text));
    stroke: var(--_on-ground, var(--_text));
  }
  .pip[data-empty] {
    fill: none;
  }
  .sign .outline {
    fill: none;
    stroke: var(--_on-ground, var(--_text));
    stroke-width: 1.5;
  }
  .sign .check {
    fill: none;
    stroke: var(--_on-ground, var(--_text));
    stroke-width: 2;
  }
  .area {
    stroke: var(--_border);
    stroke-width: 0.75;
    vector-effect: non-scaling-stroke;
  }
  .area-sign {
    display: none;
  }
  .ring {
    fill: none;
    stroke: var(--_text);
    stroke-width: 3;
    vector-effect: non-scaling-stroke;
    pointer-events: none;
  }
  .ring[data-kind='hovered'] {
    stroke-width: 2;
  }
  .place[aria-selected='true'] .ground {
    stroke: var(--_text);
    stroke-width: 3;
  }
  .map:focus-visible .ring[data-kind='active'] {
    stroke: var(--_focus);
    stroke-width: 4;
  }
  /* A narrow map is drawn at 70 % and its texts at 80 to 90 %. */
  @container (width < 30em) {
    .place text {
      font-size: 15.5px;
    }
    .place .figure {
      font-size: 18.5px;
    }
    .place .figure[data-length='medium'] {
      font-size: 14px;
    }
    .place .reason {
      font-size: 15px;
    }
    .reason[data-width='wide'] {
      display: none;
    }
    .reason[data-width='narrow'] {
      display: inline;
    }
  }
  @media (forced-colors: active) {
    .ground {
      fill: Canvas !important;
      stroke: CanvasText !important;
    }
    .area-sign {
      display: inline;
    }
    /* Fills are gone: the sign alone tells the verdicts apart. */
    .verdict-sign path {
      stroke: CanvasText;
    }
    .verdict-sign path:first-child:not([fill='none']) {
      fill: CanvasText;
    }
    .verdict-sign path + path {
      stroke: Canvas;
    }
    .place text,
    .strip text {
      fill: CanvasText !important;
    }
    .pip,
    .sign path {
      stroke: CanvasText !important;
    }
    .pip:not([data-empty]) {
      fill: CanvasText !important;
    }
    .ring {
      stroke: Highlight;
    }
  }
  @media print {
    .ring {
      display: none;
    }
    .map,
    .strip {
      print-color-adjust: exact;
    }
  }
`;
