import {css} from 'lit';
import {fieldStyles} from '../../shared/field.styles.ts';

/** Colours of problems, buttons, messages and small tables. Blue and orange belong to verdicts. */
export const controlStyles = css`
  ${fieldStyles}
  :host {
    --_error: light-dark(#a8071a, #ff8f96);
    --_error-ground: light-dark(#fdf0f1, #3b161a);
    --_warning: light-dark(#8a6600, #ffd34d);
    --_warning-ground: light-dark(#fff8e0, #33290a);
    --_question: var(--_text);
    --_question-ground: light-dark(#eef1f5, #232b36);
    line-height: 1.45;
  }
  [data-kind='error'] {
    --_kind: var(--_error);
    --_kind-ground: var(--_error-ground);
  }
  [data-kind='warning'] {
    --_kind: var(--_warning);
    --_kind-ground: var(--_warning-ground);
  }
  [data-kind='question'],
  [data-kind='unstated'],
  [data-kind='done'] {
    --_kind: var(--_question);
    --_kind-ground: var(--_question-ground);
  }
  .sign {
    display: inline-block;
    flex: none;
    inline-size: 1.125em;
    block-size: 1.125em;
    vertical-align: -0.2em;
  }
  .sign .shape {
    fill: var(--_kind);
    stroke: var(--_kind);
  }
  .sign .mark {
    fill: none;
    stroke: var(--_surface);
    stroke-width: 1.75;
    stroke-linecap: round;
  }
  .sign[data-kind='warning'] .shape {
    fill: light-dark(#ffd34d, #33290a);
    stroke: light-dark(#8a6600, #ffd34d);
    stroke-width: 1.25;
  }
  .sign[data-kind='warning'] .mark {
    stroke: light-dark(#1b1f24, #ffd34d);
  }
  .sign[data-kind='unstated'] .shape {
    fill: none;
    stroke-width: 1.5;
  }
  .sign[data-kind='unstated'] .mark {
    stroke: var(--_text);
  }
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
  .message {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(1.5 * var(--_space));
    padding: calc(3 * var(--_space));
    border-inline-start: 4px solid var(--_kind);
    background: var(--_raised);
  }
  .message-what {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
  }
  .message-what strong {
    flex: 1 1 0;
    min-inline-size: 10em;
    font-weight: 600;
  }
  .message > button {
    justify-self: start;
  }
  .ways,
  .pages {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(2 * var(--_space));
  }
  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(3 * var(--_space));
    padding: calc(3 * var(--_space)) calc(4 * var(--_space));
    border-inline-start: 4px solid var(--_border);
    background: var(--_raised);
  }
  .notice p {
    flex: 1 1 16em;
  }
  .mini {
    border-collapse: collapse;
    font-size: max(0.75em, 11px);
    inline-size: 100%;
  }
  .mini :is(th, td) {
    padding: 2px 6px;
    border: 1px solid var(--_line);
    text-align: start;
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
    .sign {
      forced-color-adjust: none;
    }
    .sign .shape {
      fill: Canvas !important;
      stroke: CanvasText !important;
      stroke-width: 1.5;
    }
    .sign .mark {
      stroke: CanvasText !important;
    }
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
