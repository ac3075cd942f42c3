import {css} from 'lit';

/** The finding of a summary or a report. Sizes are those of a summary; a report enlarges the headline. */
export const findingStyles = css`
  .finding,
  .shares {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2 * var(--_space));
  }
  .headline {
    font-size: 1.5rem;
    font-weight: 700;
    line-height: 1.2;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  .coverage {
    color: var(--_text-muted);
    line-height: 1.4;
    text-wrap: pretty;
  }
  .shares {
    position: relative;
    margin-block: var(--_space);
  }
  .squares {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    gap: 6px 6.75px;
  }
  .squares a {
    display: block;
    border-radius: 4px;
  }
  .square {
    inline-size: 26px;
    block-size: 26px;
  }
  /* The name covers the counts below, so that it is inside the element at every width. */
  .square-name {
    position: absolute;
    inset-block-start: 100%;
    inset-inline-start: 0;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    /* Chromium leaves a space at the end of a line out of the name of the link. */
    white-space: nowrap;
    user-select: none;
  }
  .squares a:is(:hover, :focus-visible) .square-name {
    z-index: 1;
    inline-size: fit-content;
    max-inline-size: 100%;
    block-size: auto;
    padding: var(--_space) calc(2 * var(--_space));
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    color: var(--_text);
    background: var(--_raised);
    clip-path: none;
    white-space: normal;
  }
  .verdict-legend {
    display: flex;
    flex-wrap: wrap;
    gap: 2px calc(5 * var(--_space));
    font-size: max(0.875em, 12px);
  }
  .verdict-legend li {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    color: var(--_ink);
    font-weight: 500;
  }
  .worsened {
    line-height: 1.4;
  }
  .worsened b {
    color: var(--_ink);
    font-weight: 700;
  }
  .worsened :is(ul, li) {
    display: inline;
  }
  /* Spaces are content of the style sheet: the templates of the built scripts have none between elements. */
  .worsened b::after {
    content: ' ';
  }
  .worsened li:not(:last-child)::after {
    content: '; ';
  }
  @container (min-width: 640px) {
    .squares {
      gap: 8px;
    }
    .squares [data-first] {
      margin-inline-start: 14px;
    }
    .square {
      inline-size: 36px;
      block-size: 36px;
    }
    .headline {
      font-size: 1.875rem;
    }
    .finding {
      gap: calc(2.5 * var(--_space));
    }
  }
  @media print {
    .square-name {
      display: none;
    }
    .finding {
      break-inside: avoid;
    }
  }
`;
