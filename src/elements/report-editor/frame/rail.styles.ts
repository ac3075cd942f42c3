import {css} from 'lit';
import {clipped} from '../../shared/clipped.styles.ts';

/** The rail of steps. */
export const railStyles = css`
  .rail {
    border-block-end: 1px solid var(--_line);
    padding-inline: calc(4 * var(--_space));
  }
  .rail ol {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
  }
  .rail-place {
    display: none;
  }
  .rail-step {
    justify-content: start;
    inline-size: 100%;
    min-block-size: 68px;
    padding: calc(2 * var(--_space)) calc(2 * var(--_space)) calc(2 * var(--_space)) 0;
    border: 0;
    border-block-end: 3px solid transparent;
    border-radius: 0;
    background: transparent;
    text-align: start;
  }
  .rail-number {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 1.75rem;
    block-size: 1.75rem;
    border: 1px solid var(--_border);
    border-radius: 50%;
    font-size: 0.8125em;
    font-weight: 600;
  }
  .rail-words {
    display: grid;
    min-inline-size: 0;
    font-weight: 400;
  }
  .rail-name {
    line-height: 1.25;
    font-weight: 500;
  }
  .rail-state {
    color: var(--_text-muted);
    font-size: max(0.75em, 12px);
    line-height: 1.33;
  }
  [data-state='current'] .rail-step {
    border-block-end-color: var(--_text);
  }
  [data-state='current'] .rail-number {
    border-color: var(--_text);
    color: var(--_surface);
    background: var(--_text);
  }
  [data-state='current'] .rail-name {
    font-weight: 700;
  }
  [data-state='done'] .rail-name {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  @container (width < 47.5rem) {
    .rail {
      padding-block: calc(2 * var(--_space));
    }
    .rail-place {
      display: block;
      text-align: end;
      color: var(--_text-muted);
    }
    .rail-step {
      min-block-size: 44px;
      border-block-end-width: 4px;
      border-block-end-color: var(--_line);
    }
    [data-state='done'] .rail-step {
      border-block-end-color: var(--_border);
    }
    .rail ol {
      grid-template-columns: auto auto auto auto;
      gap: calc(2 * var(--_space));
    }
    .rail-number {
      inline-size: 1.5rem;
      block-size: 1.5rem;
    }
    .rail-state,
    li:not([data-state='current']) .rail-words {
      ${clipped}
    }
  }
  /* A phone with text of twice the size. */
  @container (width < 18rem) {
    .rail ol {
      gap: var(--_space);
    }
    .rail-number {
      inline-size: 1.25rem;
      block-size: 1.25rem;
      font-size: 0.75em;
    }
    .rail-step {
      gap: var(--_space);
      padding-inline-end: 0;
    }
    .rail-name {
      font-size: 0.75em;
    }
  }
  @media (forced-colors: active) {
    [data-state='current'] .rail-number {
      forced-color-adjust: none;
      border-color: Highlight;
      color: HighlightText;
      background: Highlight;
    }
    .rail-step {
      border-block-end-color: Canvas;
    }
    [data-state='current'] .rail-step {
      border-block-end-color: Highlight;
    }
  }
  @media print {
    .rail,
    .foot,
    .step > :not(.publish-columns) {
      display: none;
    }
  }
`;
