import {css} from 'lit';

export const reportStyles = css`
  .report {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(4 * var(--_space));
    color: var(--_text);
    background: var(--_surface);
  }
  .skip:not(:focus-within) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  /* The area of a finger, without another line height. */
  .fact a {
    padding-block: 14px;
  }
  .fact:not(:first-child)::before {
    content: ' · ';
  }
  .cover .heading {
    font-size: max(0.9375em, 12px);
    font-weight: 500;
    line-height: 1.33;
    text-wrap: pretty;
    margin-block-start: 0;
  }
  .headline {
    font-size: 2rem;
    line-height: 1.1;
  }
  .contents a {
    display: inline-block;
    padding-block: calc(2 * var(--_space));
    color: inherit;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .contents b {
    font-weight: 600;
  }
  .contents button {
    display: flex;
    justify-content: space-between;
    align-items: center;
    inline-size: 100%;
    text-align: start;
  }
  .contents button span + span {
    font-size: 1.5em;
    line-height: 1;
  }
  .contents ol ol {
    padding-inline-start: calc(4 * var(--_space));
  }
  .objective {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2 * var(--_space));
    scroll-margin-block-start: calc(4 * var(--_space));
  }
  .objective + .objective {
    margin-block-start: calc(2 * var(--_space));
  }
  .objective > header {
    padding-block-start: calc(2 * var(--_space));
    border-block-start: 2px solid var(--_text);
  }
  .objective > header .heading {
    margin-block-start: 0;
  }
  tr[data-target] {
    scroll-margin-block-start: calc(16 * var(--_space));
    background: var(--_raised);
  }
  .objective:focus {
    outline: none;
    box-shadow: none;
  }
  .report section > p:not(.note) {
    max-inline-size: 46em;
    margin-block-start: calc(2 * var(--_space));
    text-wrap: pretty;
  }
  @container (width < 22em) {
    .report {
      gap: calc(2.5 * var(--_space));
    }
    .cover .heading {
      font-size: max(0.875em, 12px);
    }
    .headline {
      font-size: min(1.5rem, 13cqi);
    }
    .objective > header .heading {
      font-size: 1em;
    }
  }
  @container (width < 640px) {
    .contents [data-closed] {
      display: none;
    }
  }
  @container (width >= 640px) {
    .cover .heading {
      font-size: 1.25em;
      line-height: 1.3;
    }
    .headline {
      font-size: 3rem;
      line-height: 1.083;
    }
    .contents {
      font-size: max(0.875em, 12px);
    }
    .contents button {
      display: none;
    }
    .contents > ol > li,
    .contents ol ol {
      display: flex;
      flex-wrap: wrap;
      gap: 0 calc(5 * var(--_space));
      padding: 0;
    }
    .contents a {
      padding-block: var(--_space);
    }
  }
  /* A table, because every engine repeats a table footer on each printed page: source and date. */
  @media print {
    .report {
      display: table;
      inline-size: 100%;
      table-layout: fixed;
      font-size: 0.9em;
    }
    .report > * + * {
      margin-block-start: calc(3 * var(--_space));
    }
    .report > [part='source'] {
      display: table-footer-group;
      break-inside: avoid;
    }
    .contents,
    .skip {
      display: none;
    }
    .objective {
      display: block;
    }
    .objective > * + * {
      margin-block-start: calc(2 * var(--_space));
    }
    .objective > header,
    .heading {
      break-after: avoid;
      break-inside: avoid;
    }
    .legend {
      break-inside: avoid;
    }
    /* Firefox has no break-after: avoid. A heading and room for what follows go to the next page together. */
    @supports (-moz-appearance: none) {
      .objective > header,
      section > .heading {
        padding-block-end: 14em;
        margin-block-end: -14em;
      }
    }
  }
`;
