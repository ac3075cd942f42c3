import {css} from 'lit';

export const reportStyles = css`
  .report,
  .body,
  .layout {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(8 * var(--_space));
    color: var(--_text);
    background: var(--_surface);
  }
  .body {
    container-type: inline-size;
  }
  .skip:not(:focus-within) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .cover {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2 * var(--_space));
    padding: calc(6 * var(--_space)) calc(4 * var(--_space));
    border-inline-start: 4px solid var(--_text);
    background: var(--_raised);
  }
  .cover .heading {
    font-size: 1.375em;
    line-height: 1.25;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(6 * var(--_space));
    color: var(--_text-muted);
    font-size: max(0.875em, 12px);
  }
  .contents ol {
    display: grid;
    gap: var(--_space);
  }
  .contents > ol {
    margin-block-start: calc(2 * var(--_space));
    gap: calc(4 * var(--_space));
  }
  .contents li li {
    padding-inline-start: calc(4 * var(--_space));
    font-size: max(0.9375em, 12px);
  }
  .contents a {
    display: inline-block;
    padding-block: var(--_space);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .objective {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(5 * var(--_space));
    scroll-margin-block-start: calc(4 * var(--_space));
  }
  .contents [aria-current] {
    font-weight: 600;
    text-decoration-thickness: 2px;
  }
  tr[data-target] {
    scroll-margin-block-start: calc(16 * var(--_space));
    background: var(--_raised);
  }
  .objective:focus {
    outline: none;
    box-shadow: none;
  }
  .report section > p {
    max-inline-size: 46em;
    margin-block-start: calc(2 * var(--_space));
    text-wrap: pretty;
  }
  @container (min-width: 900px) {
    .contents > ol {
      grid-template-columns: 1fr 1fr;
      gap: calc(4 * var(--_space)) calc(10 * var(--_space));
    }
  }
  @container (width >= 70em) {
    .layout {
      grid-template-columns: 16em minmax(0, 1fr);
    }
    .contents {
      position: sticky;
      inset-block-start: var(--indicator-sticky-top, 0px);
      align-self: start;
      max-block-size: 100vh;
      overflow: auto;
    }
    .contents > ol {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  /* A table, because every engine repeats a table footer on each printed page: source and date. */
  @media print {
    .report {
      display: table;
      inline-size: 100%;
      table-layout: fixed;
    }
    .body,
    .layout {
      display: block;
    }
    :is(.report, .layout, .body) > * + * {
      margin-block-start: calc(4 * var(--_space));
    }
    .report > [part='source'] {
      display: table-footer-group;
      break-inside: avoid;
      line-height: 2;
    }
    .cover {
      padding-block: calc(3 * var(--_space));
    }
    .contents > ol {
      gap: calc(2 * var(--_space));
    }
    .skip {
      display: none;
    }
    .contents a {
      color: inherit;
      text-decoration: none;
    }
    .objective {
      display: block;
      break-before: page;
    }
    .objective > * + * {
      margin-block-start: calc(5 * var(--_space));
    }
    .heading {
      break-after: avoid;
    }
  }
`;
