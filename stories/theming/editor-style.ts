import {css} from 'lit';
import {formStyle} from '../support/form-style.ts';

const layoutStyle = css`
  :host {
    --alarm: light-dark(#8a3104, #f7ac4d);
  }
  .columns {
    display: grid;
    gap: 1.5rem;
    grid-template-columns: minmax(0, 1fr);
  }
  @media (min-width: 900px) {
    .columns {
      grid-template-columns: 24rem minmax(0, 1fr);
    }
    .look {
      position: sticky;
      inset-block-start: 4rem;
      align-self: start;
      max-block-size: calc(100vh - 5rem);
      overflow: auto;
    }
  }
  input[type='color'] {
    inline-size: 3rem;
    padding: 0.25rem;
    cursor: pointer;
  }
  .token {
    display: grid;
    gap: 0.25rem 0.75rem;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    padding-block: 0.75rem;
    border-block-end: 1px solid var(--line);
  }
  .token > :is(span, strong, input) {
    grid-column: 1 / -1;
  }
  .token strong {
    font-size: 0.8125rem;
  }
  .color {
    display: grid;
    gap: 0.25rem;
    grid-template-columns: auto minmax(0, 1fr);
    font-size: 0.75rem;
  }
  .color > span {
    grid-column: 1 / -1;
  }
  .color > input:not([type='color']) {
    min-inline-size: 0;
    padding-inline: 0.5rem;
    font:
      0.875rem ui-monospace,
      monospace;
  }
  small {
    display: block;
  }
  .schemes {
    display: grid;
    gap: 0.75rem;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15.5rem), 1fr));
  }
  .scheme {
    display: grid;
    gap: 0.5rem;
    align-content: start;
    padding: 0.5rem;
    border: 1px solid var(--line);
    border-radius: 6px;
    background: var(--ground);
  }
  .scheme.light {
    color-scheme: light;
  }
  .scheme.dark {
    color-scheme: dark;
  }
  .status {
    position: sticky;
    z-index: 1;
    inset-block-start: 0;
    margin: 1rem 0 0;
    padding: 0.75rem 1rem;
    border-inline-start: 4px solid light-dark(#054eb1, #4c8adc);
    background: light-dark(#f4f6f8, #1b2129);
    font-weight: 600;
  }
  /* A focused field does not scroll below the sticky status. */
  input,
  .scroll {
    scroll-margin-block-start: 4rem;
  }
  .status[data-good='false'] {
    border-color: var(--alarm);
    color: var(--alarm);
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    margin-block-end: 1.5rem;
    border-collapse: collapse;
    font-size: 0.875rem;
  }
  caption {
    padding-block: 0.5rem;
    font-weight: 600;
    text-align: start;
  }
  th,
  td {
    padding: 0.375rem 0.5rem;
    border-block-end: 1px solid var(--line);
    text-align: start;
    vertical-align: middle;
  }
  thead th {
    font-size: 0.75rem;
  }
  tr[data-good='false'] {
    box-shadow: inset 4px 0 var(--alarm);
  }
  strong {
    color: var(--alarm);
  }
  .sample {
    display: inline-block;
    padding: 0.25rem 0.5rem;
    border: 1px solid var(--line);
    white-space: nowrap;
  }
  .swatch {
    display: inline-block;
    inline-size: 1.75rem;
    block-size: 1.75rem;
    vertical-align: middle;
  }
  textarea {
    min-block-size: 14rem;
  }
  .actions {
    display: flex;
    gap: 0.75rem;
    margin-block-start: 0.75rem;
  }
`;

export const editorStyle = [formStyle, layoutStyle];
