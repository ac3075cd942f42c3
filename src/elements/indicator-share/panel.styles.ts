import {css} from 'lit';
import {fieldStyles} from '../shared/field.styles.ts';

/** The content of the disclosure. */
export const panelStyles = css`
  ${fieldStyles}
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
`;
