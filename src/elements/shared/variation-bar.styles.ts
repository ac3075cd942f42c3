import {css, type CSSResult} from 'lit';

/** Sizes of the marks in a page, and their paint in forced colours. Geometry and other paint are attributes in `marks/`. */
export const variationBarStyles: CSSResult = css`
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
  }
  .arrow {
    inline-size: 0.7em;
    block-size: 0.7em;
    vertical-align: 0;
  }
  .bar,
  .ticks {
    direction: ltr;
  }
  /*
   * Room for the labels at both ends of a track, by number of characters: assumes that a digit is at most 1ch wide and
   * bold letters are at most a tenth wider.
   */
  [data-gutter] {
    padding-inline: calc(1.1ch * var(--_characters, 4) + 13px);
    font-size: max(0.8125em, 12px);
    font-variant-numeric: tabular-nums lining-nums;
  }
  [data-gutter='5'] {
    --_characters: 5;
  }
  [data-gutter='0'] {
    padding-inline: 8px;
  }
  .bar text {
    font-size: inherit;
  }
  /*
   * The width decides between a full arrow and its head alone: 180 and 340 px of track, in em for large text. Not with
   * display, which would start the motion again.
   */
  [data-fluid] {
    container-type: inline-size;
  }
  [data-until] {
    visibility: hidden;
  }
  @container (width < 28em) {
    [data-from='large'] {
      visibility: hidden;
    }
    [data-until='large'] {
      visibility: inherit;
    }
  }
  @container (width < 18em) {
    [data-from] {
      visibility: hidden;
    }
    [data-until] {
      visibility: inherit;
    }
  }
  /* An arrow grows from its earlier value when it appears. */
  @media screen and (prefers-reduced-motion: no-preference) {
    .stem {
      transform-box: fill-box;
      transition: scale 0.35s;
    }
    .stem.fall {
      transform-origin: 100% 0;
    }
    svg .head {
      transition: opacity 0.1s 0.25s;
    }
    @starting-style {
      .stem {
        scale: 0 1;
      }
      svg .head {
        opacity: 0;
      }
    }
  }
  /* A PDF contains an outlined text twice. Without the outline, the track is below the labels. */
  @media print {
    .bar .label {
      stroke: none;
    }
    .bar:has(.label) .track {
      transform: translateY(9px);
    }
  }
  @media (forced-colors: active) {
    svg {
      forced-color-adjust: none;
    }
    [data-verdict='unfavourable'] :is(.change, .stem, .head, .glyph path),
    .stripe {
      stroke: CanvasText;
    }
    .track {
      stroke: CanvasText;
      stroke-width: 0.5;
    }
  }
`;
