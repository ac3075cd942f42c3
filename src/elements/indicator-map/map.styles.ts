import {css} from 'lit';

/** Texts of tiles that are drawn at 85 to 100 %. */
const narrowTexts = css`
  .place text {
    font-size: 15.5px;
  }
  .place .figure {
    font-size: 18.5px;
  }
  .place [data-length='medium'] {
    font-size: 14.2px;
  }
  .place .reason {
    font-size: 15px;
  }
  [data-width='wide'] {
    display: none;
  }
  [data-width='narrow'] {
    display: inline;
  }
`;

/**
 * Texts of tiles that are drawn at 54 to 85 %, at least 12 px at the text size of the page: letters, short numbers and
 * signs only. The panel, the table and the words have the rest.
 */
const smallTexts = css`
  .place text,
  .place .figure {
    font-size: 22.2px;
  }
  .place .abbr {
    transform: translate(-3px, 6px);
  }
  .place .figure {
    letter-spacing: -0.03em;
    transform: translate(-3px, 9px);
  }
  .place .reason,
  .place [data-length='medium'] {
    display: none;
  }
  .text-plate {
    width: 65px;
    height: 46px;
  }
  .pips {
    transform: translate(-4px, -29px) scale(1.5);
  }
  .tile-sign {
    transform: translate(-11px, -10px) scale(1.15);
  }
`;

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
  [data-width='narrow'] {
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
  @container (width < 30em) {
    ${narrowTexts}
  }
  @container (width < 28em) {
    .figure {
      padding: calc(3 * var(--_space));
    }
    ${smallTexts}
  }
  @container (width < 60em) {
    [data-columns='many'] {
      ${narrowTexts}
    }
  }
  @container (width < 56em) {
    [data-columns='many'] {
      ${smallTexts}
    }
  }
  /* A map does not become smaller than its texts allow: it moves sideways in its box. */
  .pan {
    max-inline-size: 100%;
    overflow: auto hidden;
  }
  [data-columns='few'] {
    min-inline-size: 16em;
  }
  [data-columns='many'] {
    min-inline-size: 32em;
  }
  [data-columns='wide'] {
    max-inline-size: none;
    ${narrowTexts}
    ${smallTexts}
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
      max-inline-size: 100%;
      print-color-adjust: exact;
    }
  }
`;
