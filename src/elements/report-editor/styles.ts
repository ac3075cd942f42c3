import {css} from 'lit';
import {fieldStyles} from '../shared/field.styles.ts';

/** Layout, file picker, toolbar, preview and save section. */
export const editorStyles = css`
  ${fieldStyles}
  :host {
    line-height: 1.45;
  }
  .editor,
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(4 * var(--_space));
  }
  .editor {
    gap: calc(8 * var(--_space));
  }
  header {
    display: grid;
    gap: var(--_space);
  }
  header .heading {
    font-size: 1.5em;
  }
  .intake {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(4 * var(--_space));
    padding: calc(4 * var(--_space));
    border: 2px dashed var(--_border);
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .file {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(2 * var(--_space)) calc(3 * var(--_space));
    cursor: pointer;
  }
  .file b {
    padding: calc(2.5 * var(--_space)) calc(3 * var(--_space));
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-weight: 600;
  }
  .file:has(:focus-visible) b {
    outline-offset: 2px;
    outline: 2px solid var(--_focus);
  }
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: end;
    gap: calc(3 * var(--_space));
  }
  .control :is(input, select, textarea) {
    inline-size: 100%;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: calc(3 * var(--_space));
  }
  .wide {
    flex: 1 1 16em;
  }
  button:disabled {
    color: var(--_text-muted);
    background: var(--_raised);
    cursor: default;
  }
  .status {
    font-weight: 600;
  }
  .status:empty {
    display: none;
  }
  summary {
    min-block-size: 44px;
    align-content: center;
    cursor: pointer;
  }
  .pages {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(3 * var(--_space));
  }
  [part='preview'] {
    padding-block-start: calc(4 * var(--_space));
    border-block-start: 1px solid var(--_line);
  }
  [part='preview'] > .heading,
  [part='table'] > .heading,
  [part='save'] > .heading {
    font-size: 1.25em;
  }
  @container (width < 30em) {
    form {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media print {
    .intake,
    [part='table'],
    [part='save'] {
      display: none;
    }
  }
`;
