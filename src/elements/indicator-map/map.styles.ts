import {css} from 'lit';

/** The drawing of a map, and the classes of its strip plot. */
export const mapStyles = css`
  .figure {
    /* The colours of class-colors.ts. */
    --_class-1: var(--indicator-class-1, light-dark(#e6eeee, #1c3236));
    --_class-2: var(--indicator-class-2, light-dark(#b9d0d1, #255057));
    --_class-3: var(--indicator-class-3, light-dark(#84adb0, #35747c));
    --_class-4: var(--indicator-class-4, light-dark(#3f777d, #7fb2b6));
    --_class-5: var(--indicator-class-5, light-dark(#174a51, #cfe6e6));
    --_on-class-1: light-dark(#1b1f24, #fff);
    --_on-class-2: light-dark(#1b1f24, #fff);
    --_on-class-3: light-dark(#1b1f24, #fff);
    --_on-class-4: light-dark(#fff, #1b1f24);
    --_on-class-5: light-dark(#fff, #1b1f24);
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
  .place text {
    font-variant-numeric: tabular-nums;
  }
  .reason[data-width='narrow'] {
    display: none;
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
    /* Forced colours remove the fills: only their signs distinguish the verdicts. */
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
    .pip:not(.empty) {
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
