import {css} from 'lit';

/** Sizes of the marks in a page, and their paint in forced colours. Geometry and other paint are attributes in `marks/`. */
export const variationBarStyles = css`
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
  @media (forced-colors: active) {
    svg {
      forced-color-adjust: none;
    }
    [data-verdict='unfavourable'] :is(.change, .glyph path),
    .stripe {
      stroke: CanvasText;
    }
    .bar .track {
      stroke: CanvasText;
      stroke-width: 0.5;
    }
  }
`;
