import {css} from 'lit';

/** A slide per printed page. Comes after the style sheets that it overrides. */
export const printStyles = css`
  @media print {
    .deck {
      display: block;
    }
    .stage {
      inline-size: 100%;
    }
    .frame {
      display: block;
      break-inside: avoid;
    }
    .frame + .frame {
      break-before: page;
    }
    .slide {
      min-block-size: min(99.5vh, 56.25vw);
      box-shadow: none;
      print-color-adjust: exact;
    }
    .controls,
    .keys,
    .overview-link {
      display: none;
    }
    /* Firefox has no size of a container on paper. It makes a document that is too wide fit the paper. */
    @supports (-moz-appearance: none) {
      .frame {
        container: none;
        inline-size: 1280px;
      }
      .slide {
        min-block-size: 716px;
        font-size: 20px;
      }
    }
  }
`;
