import {css} from 'lit';

/**
 * Slides on a narrow screen, where 16 by 9 would be too small to read: content flows as a page. Comes after the style
 * sheets that it overrides.
 */
export const narrowStyles = css`
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
`;
