import {css} from 'lit';

export const editorStyle = css`
  :host {
    --quiet: light-dark(#4a5360, #b8c1cb);
    --line: light-dark(#d5dae0, #39424d);
    --alarm: light-dark(#8a3104, #f7ac4d);
    display: block;
    margin-block: 1.5rem;
    color: light-dark(#1b1f24, #eef1f4);
    font:
      0.9375rem/1.45 system-ui,
      sans-serif;
  }
  * {
    box-sizing: border-box;
  }
  h3 {
    margin: 2rem 0 0.75rem;
    font-size: 1.125rem;
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
  select,
  button,
  input,
  textarea {
    min-block-size: 44px;
    padding: 0 0.75rem;
    border: 1px solid light-dark(#727b87, #8c96a2);
    border-radius: 6px;
    color: inherit;
    background: light-dark(#fff, #12161c);
    font: inherit;
  }
  input[type='color'] {
    inline-size: 3rem;
    padding: 0.25rem;
    cursor: pointer;
  }
  button {
    cursor: pointer;
  }
  :focus-visible {
    outline: 2px solid currentColor;
    outline-offset: 2px;
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
  .token small,
  .ratio,
  .how {
    display: block;
    color: var(--quiet);
    font-size: 0.8125rem;
    font-weight: 400;
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
    background: light-dark(#fff, #12161c);
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
    inline-size: 100%;
    min-block-size: 14rem;
    padding: 0.75rem;
    font-family: ui-monospace, monospace;
    font-size: 0.875rem;
  }
  .actions {
    display: flex;
    gap: 0.75rem;
    margin-block-start: 0.75rem;
  }
`;
