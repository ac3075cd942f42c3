import {css} from 'lit';

/** Style sheet of the tools in the guide. It follows the colour scheme of the page. */
export const formStyle = css`
  :host {
    --quiet: light-dark(#4a5360, #b8c1cb);
    --line: light-dark(#d5dae0, #39424d);
    --ground: light-dark(#fff, #12161c);
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
  small,
  figcaption,
  .about {
    color: var(--quiet);
    font-size: 0.8125rem;
    font-weight: 400;
  }
  code {
    font-family: ui-monospace, monospace;
  }
  select,
  button,
  input,
  textarea {
    min-block-size: 44px;
    min-inline-size: 0;
    padding: 0 0.75rem;
    border: 1px solid light-dark(#727b87, #8c96a2);
    border-radius: 6px;
    color: inherit;
    background: var(--ground);
    font: inherit;
  }
  button {
    cursor: pointer;
  }
  textarea {
    inline-size: 100%;
    padding: 0.75rem;
    font:
      0.8125rem/1.5 ui-monospace,
      monospace;
    white-space: pre;
  }
  :focus-visible {
    outline: 2px solid currentColor;
    outline-offset: 2px;
  }
`;
