import {css} from 'lit';

/** First step: paste box, examples, refusals and sheets. */
export const pasteStyles = css`
  .paste-columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(6 * var(--_space));
  }
  .intake {
    display: grid;
    gap: calc(4 * var(--_space));
    align-content: center;
    justify-items: center;
    min-block-size: 20rem;
    padding: calc(6 * var(--_space));
    border: 2px dashed var(--_border);
    border-radius: var(--_radius);
    text-align: center;
  }
  [data-dragging] .intake {
    border: 4px double var(--_text);
    background: var(--_raised);
  }
  .intake form {
    display: grid;
    gap: calc(2 * var(--_space));
    justify-items: center;
    inline-size: min(100%, 34rem);
  }
  .intake-title {
    font-size: 1.25em;
    font-weight: 700;
  }
  .intake-label {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: calc(2 * var(--_space));
    align-items: baseline;
  }
  kbd {
    padding: 1px 6px;
    border: 1px solid var(--_border);
    border-radius: 4px;
    background: var(--_raised);
    font: inherit;
  }
  .intake textarea {
    inline-size: 100%;
    padding: calc(2 * var(--_space));
  }
  .picker {
    display: grid;
    gap: calc(2 * var(--_space));
    justify-items: center;
  }
  .paste-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
  }
  .file-button {
    position: relative;
    min-block-size: 44px;
    padding-inline: calc(5 * var(--_space));
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .file-button:has(:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .privacy,
  .read-notice {
    display: flex;
    gap: calc(2 * var(--_space));
    margin-block-start: calc(2 * var(--_space));
  }
  .read-notice {
    font-weight: 600;
  }
  .examples,
  .examples ul,
  .example {
    min-inline-size: 0;
  }
  .examples ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(3 * var(--_space));
    margin-block-start: calc(3 * var(--_space));
  }
  .example {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2 * var(--_space));
    padding: calc(3 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .example-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: calc(2 * var(--_space));
    font-weight: 500;
  }
  .example-text span {
    display: block;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .excerpt {
    margin: 0;
    padding: calc(2 * var(--_space));
    overflow-x: auto;
    background: var(--_surface);
    font-size: max(0.8125em, 12px);
  }
  .excerpt mark {
    color: var(--_error);
    background: var(--_error-ground);
    font-weight: 700;
  }
  .kept {
    padding-block-start: calc(2 * var(--_space));
    border-block-start: 1px solid var(--_line);
  }
  .sheets li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: calc(4 * var(--_space));
    padding-block: calc(3 * var(--_space));
    border-block-start: 1px solid var(--_line);
  }
  .sheet {
    display: grid;
    grid-template-columns: auto minmax(4em, 1fr) minmax(0, 2fr);
    gap: calc(3 * var(--_space));
    align-items: start;
  }
  .sheet input {
    inline-size: 1.25em;
    block-size: 1.25em;
    accent-color: var(--_text);
  }
  .sheet-buttons {
    display: flex;
    gap: calc(3 * var(--_space));
    padding-block-start: calc(3 * var(--_space));
    border-block-start: 1px solid var(--_line);
  }
  @container (width >= 60rem) {
    .paste-columns {
      grid-template-columns: minmax(0, 1.8fr) minmax(0, 1fr);
    }
  }
  @container (width < 47.5rem) {
    .intake {
      min-block-size: 0;
      padding: calc(3 * var(--_space));
    }
    .example > :not(.example-head),
    .keys {
      display: none;
    }
    .sheets li {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
