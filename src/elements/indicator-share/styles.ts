import {css} from 'lit';
import {fieldStyles} from '../shared/field.styles.ts';

export const shareStyles = css`
  ${fieldStyles}
  summary {
    display: inline-flex;
    align-items: center;
    gap: calc(2 * var(--_space));
    min-block-size: 44px;
    padding: 0 calc(3 * var(--_space));
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after {
    content: '' / '';
    box-sizing: border-box;
    inline-size: 0.45em;
    block-size: 0.45em;
    margin-block-start: -0.2em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    transform: rotate(45deg);
  }
  [open] > summary::after {
    margin-block-start: 0.2em;
    transform: rotate(225deg);
  }
  .panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(6 * var(--_space)) calc(8 * var(--_space));
    margin-block-start: calc(2 * var(--_space));
    padding: calc(4 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2 * var(--_space));
    align-content: start;
    justify-items: start;
  }
  .title {
    font-weight: 600;
  }
  .about {
    color: var(--_text-muted);
    font-size: max(0.875em, 12px);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
  }
  .check {
    font-size: max(0.9375em, 12px);
    cursor: pointer;
  }
  .check input {
    margin: 0;
  }
  .control > select,
  .field {
    background: var(--_raised);
  }
  .field {
    inline-size: 100%;
  }
  .code {
    font-family: ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace;
    font-size: max(0.8125em, 12px);
    font-weight: 400;
    white-space: pre;
    overflow: auto;
  }
  .prose {
    field-sizing: content;
    max-block-size: 24em;
  }
  .notice:empty {
    margin-block-start: calc(-6 * var(--_space));
  }
  /* Stays in view while the user works anywhere in the panel. */
  .notice:not(:empty) {
    position: sticky;
    inset-block-end: calc(2 * var(--_space));
    padding: calc(2 * var(--_space)) calc(3 * var(--_space));
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  @container (min-width: 720px) {
    .panel {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    [part='downloads'],
    .notice {
      grid-column: 1 / -1;
    }
    [part='embed'] {
      grid-row: span 2;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
