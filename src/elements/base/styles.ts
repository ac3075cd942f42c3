import {css} from 'lit';
import {clipped} from '../shared/clipped.styles.ts';

/** Styles of every element: box, typography, visually hidden text, focus, links, buttons, colours of a verdict. */
export const baseStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    /* The width in a parent that fits its content, such as a flex row: a container has none of its own. */
    contain-intrinsic-inline-size: min(20rem, 85vw);
    /* It is narrower where that is too much: in columns of equal width, and in a row with others. */
    min-inline-size: 0;
    color: var(--_text);
    font-family: var(--_font);
    text-align: start;
    overflow-wrap: break-word;
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
  }
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
    font: inherit;
  }
  ul,
  ol {
    list-style: none;
  }
  /* Not on the host, so that fallback content of the page keeps the height that it had without the script. */
  :where(.root, .overlay) > :not(slot):not(:where(.overlay, svg)) {
    all: initial;
    display: revert;
    box-sizing: border-box;
    color: inherit;
    color-scheme: inherit;
    cursor: inherit;
    font-family: inherit;
    font-size: inherit;
    line-height: 1.45;
    overflow-wrap: break-word;
    pointer-events: inherit;
    visibility: inherit;
  }
  /* Content above the fallback that it replaces. */
  .overlay,
  .overlay > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .overlay > * {
    grid-area: 1 / 1;
  }
  .overlay article {
    align-content: space-between;
  }
  .overlay > slot {
    display: block;
    max-block-size: 100vh;
    overflow: clip;
    visibility: hidden;
  }
  ::slotted([slot='fallback']) {
    margin-block: 0 !important;
  }
  .eyebrow {
    color: var(--_text-muted);
    font-size: max(0.8125em, 12px);
    text-wrap: pretty;
  }
  .code {
    margin-inline-end: 0.5em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .heading {
    font-size: 1.0625em;
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
    margin-block-start: var(--_space);
  }
  .number {
    font-variant-numeric: tabular-nums lining-nums;
    white-space: nowrap;
    /* Keeps a sign before its number in right-to-left text. */
    unicode-bidi: plaintext;
  }
  .muted {
    color: var(--_text-muted);
  }
  .pattern-defs {
    position: absolute;
  }
  .small {
    font-size: max(0.8125em, 12px);
  }
  /* Visually hidden text is not selectable, so that it is not copied with the page. */
  .visually-hidden {
    ${clipped}
    user-select: none;
  }
  /* In an element whose content is still hidden. */
  .announcer {
    visibility: visible;
  }
  a {
    color: var(--_link);
  }
  :focus-visible {
    outline-offset: 2px;
    outline: 2px solid var(--_focus);
    box-shadow: 0 0 0 2px var(--_surface);
  }
  button {
    min-block-size: 44px;
    padding: 0 calc(3 * var(--_space));
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    color: var(--_text);
    background: var(--_surface);
    font: inherit;
    cursor: pointer;
  }
  [data-verdict] {
    --_mark: var(--_unchanged);
    --_ink: var(--_unchanged-ink);
  }
  [data-verdict='favourable'] {
    --_mark: var(--_favourable);
    --_ink: var(--_favourable-ink);
  }
  [data-verdict='unfavourable'] {
    --_mark: var(--_unfavourable);
    --_ink: var(--_unfavourable-ink);
  }
  [data-verdict='incomparable'] {
    --_mark: var(--_missing);
    --_ink: var(--_missing-ink);
  }
  @media print {
    button,
    .overlay > slot {
      display: none !important;
    }
    ::details-content {
      content-visibility: visible;
    }
    /* Firefox lays out pages once, before the size of a container is known; later queries only change what is painted. */
    @supports (-moz-appearance: none) {
      :host {
        container: none;
      }
    }
  }
`;
