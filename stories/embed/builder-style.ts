import {css} from 'lit';
import {formStyle} from '../support/form-style.ts';

const fieldStyle = css`
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
  label code {
    white-space: nowrap;
  }
  label > :is(input, select) {
    inline-size: 100%;
    font-weight: 400;
  }
  input[type='checkbox'] {
    inline-size: 1.25rem;
    min-block-size: 1.25rem;
  }
  input[type='file'] {
    padding-block: 0.625rem;
  }
  .option {
    display: grid;
    gap: 0.25rem;
    align-content: start;
  }
  textarea {
    margin-block-end: 0.75rem;
  }
  button:disabled {
    border-style: dashed;
    color: var(--quiet);
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
    block-size: 32rem;
    border: 1px solid var(--line);
    border-radius: 6px;
    background: var(--ground);
  }
`;

export const builderStyle = [formStyle, fieldStyle];
