import {css} from 'lit';
import {fieldStyles} from '../../shared/field.styles.ts';

/** Buttons and other controls. */
export const controlStyles = css`
  ${fieldStyles}
  .icon {
    display: inline-block;
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    vertical-align: -0.125em;
  }
  [dir='rtl'] :is(.chevron-next, .chevron-previous) {
    transform: scaleX(-1);
  }
  .strong {
    font-weight: 600;
  }
  button,
  .file-button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: calc(2 * var(--_space));
    font-weight: 500;
  }
  .filled {
    border-color: var(--_text);
    color: var(--_surface);
    background: var(--_text);
  }
  .closed,
  [aria-disabled='true']:not(.rail-step) {
    border: 1px dashed var(--_border);
    color: var(--_text-muted);
    background: transparent;
    cursor: default;
  }
  .plain,
  .link {
    border-color: transparent;
    background: transparent;
  }
  .link {
    min-block-size: 24px;
    padding: 0;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .tool,
  .chip {
    min-block-size: 36px;
    font-size: 0.9375em;
  }
  .chip {
    border-radius: 18px;
  }
  .small-button {
    min-block-size: 32px;
    padding-inline: calc(2.5 * var(--_space));
    font-size: 0.875em;
  }
  .chip[aria-pressed='true'],
  .segments [aria-pressed='true'] {
    border-color: var(--_text);
    color: var(--_surface);
    background: var(--_text);
  }
  .segments {
    display: flex;
  }
  .segments button {
    flex: 1 1 auto;
    border-radius: 0;
    margin-inline-start: -1px;
  }
  .segments button:first-child {
    margin-inline-start: 0;
    border-start-start-radius: var(--_radius);
    border-end-start-radius: var(--_radius);
  }
  .segments button:last-child {
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }
  .segments button:focus-visible {
    z-index: 1;
  }
  .ways,
  .pages {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(2 * var(--_space));
  }
  progress {
    block-size: 12px;
    accent-color: var(--_text);
  }
  @media (pointer: coarse) {
    .tool,
    .chip,
    .small-button,
    .link {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .filled,
    [aria-pressed='true'] {
      forced-color-adjust: none;
      border-color: Highlight !important;
      color: HighlightText !important;
      background: Highlight !important;
    }
    .plain,
    .link {
      border-color: ButtonText;
    }
  }
`;
