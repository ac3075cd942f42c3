import {css, unsafeCSS} from 'lit';
import {classColors} from '../../marks/map/class-colors.ts';

const classTokens = classColors.light.map(({ground, ink}, index) => {
  const {ground: darkGround = '', ink: darkInk = ''} = classColors.dark[index] ?? {};
  const number = index + 1;
  return `--_class-${number}: var(--indicator-class-${number}, light-dark(${ground}, ${darkGround}));
    --_on-class-${number}: light-dark(${ink}, ${darkInk});`;
});

/** The drawing of a map, and the classes of its strip plot. */
export const mapStyles = css`
  .figure {
    ${unsafeCSS(classTokens.join(''))}
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
      stroke: CanvasText;
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
