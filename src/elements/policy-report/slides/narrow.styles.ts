import {css} from 'lit';

/**
 * Slides on a narrow screen, where 16 by 9 would be too small to read: content flows as a page. Comes after the style
 * sheets that it overrides.
 */
export const narrowStyles = css`
  @media screen {
    @container deck (width < 52em) {
      .controls .label {
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
      /* The logo is above the title, which has the height of its slide. */
      [data-view='one'] [data-kind='cover'] .eyebrow {
        display: contents;
      }
      [data-view='one'] :is(.heading, .figure) {
        font-size: 1.75em;
      }
      [data-view='one'] .objectives {
        grid-template-columns: minmax(0, 1fr);
      }
    }
    @container deck (width < 40em) {
      [data-view='one'] .row {
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 0.3em 1em;
        padding-block: 0.8em;
      }
      [data-view='one'] .row > div:first-child,
      [data-view='one'] .mark {
        grid-column: 1 / -1;
      }
      [data-view='one'] .row .change {
        text-align: start;
      }
      [data-view='one'] .head svg {
        display: none;
      }
      [data-view='one'] .columns {
        grid-auto-flow: row;
      }
    }
  }
`;
