import {css} from 'lit';

export const builderStyle = css`
  :host {
    --line: light-dark(#d5dae0, #39424d);
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
  .fields {
    display: grid;
    gap: 1rem;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16rem), 1fr));
    align-items: start;
  }
  label {
    display: grid;
    gap: 0.25rem;
    font-weight: 600;
  }
  label.check {
    grid-template-columns: auto 1fr;
    gap: 0.5rem;
    align-items: center;
    min-block-size: 44px;
  }
  .option {
    display: grid;
    gap: 0.25rem;
    align-content: start;
  }
  small,
  .about,
  figcaption {
    color: light-dark(#4a5360, #b8c1cb);
    font-size: 0.8125rem;
    font-weight: 400;
  }
  input,
  select,
  button,
  textarea {
    min-block-size: 44px;
    min-inline-size: 0;
    inline-size: 100%;
    padding: 0 0.75rem;
    border: 1px solid light-dark(#727b87, #8c96a2);
    border-radius: 6px;
    color: inherit;
    background: light-dark(#fff, #12161c);
    font: inherit;
    font-weight: 400;
  }
  input[type='checkbox'] {
    inline-size: 1.25rem;
    min-block-size: 1.25rem;
  }
  input[type='file'] {
    padding-block: 0.625rem;
  }
  button {
    inline-size: auto;
    cursor: pointer;
  }
  :focus-visible {
    outline: 2px solid currentColor;
    outline-offset: 2px;
  }
  textarea {
    min-block-size: 44px;
    min-inline-size: 0;
    inline-size: 100%;
    padding: 0 0.75rem;
    border: 1px solid light-dark(#727b87, #8c96a2);
    border-radius: 6px;
    color: inherit;
    background: light-dark(#fff, #12161c);
    font: inherit;
    font-weight: 400;
  }
  input[type='checkbox'] {
    inline-size: 1.25rem;
    min-block-size: 1.25rem;
  }
  input[type='file'] {
    padding-block: 0.625rem;
  }
  button {
    inline-size: auto;
    cursor: pointer;
  }
  :focus-visible {
    outline: 2px solid currentColor;
    outline-offset: 2px;
  }
  .shapes {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    margin-block-end: 0.75rem;
  }
  textarea {
    margin-block-end: 0.75rem;
    padding: 0.75rem;
    font-family: ui-monospace, monospace;
    font-size: 0.8125rem;
    white-space: pre;
  }
  button:disabled {
    color: light-dark(#4a5360, #b8c1cb);
    border-style: dashed;
    cursor: not-allowed;
  }
  .about {
    margin-block: 0.5rem;
  }
  .notice {
    margin-block: 0.75rem 0;
    font-weight: 600;
  }
  .views {
    display: flex;
    flex-wrap: wrap;
    gap: 1.5rem;
    align-items: flex-start;
  }
  figure {
    max-inline-size: 100%;
    margin: 0;
  }
  figcaption {
    margin-block-end: 0.25rem;
  }
  iframe {
    display: block;
    max-inline-size: 100%;
    block-size: 36rem;
    border: 1px solid var(--line);
    border-radius: 6px;
    background: light-dark(#fff, #12161c);
  }
`;
