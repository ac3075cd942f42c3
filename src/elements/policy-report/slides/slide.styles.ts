import {css} from 'lit';

/**
 * Layout of a slide. Lengths are in em and the font size is a share of the slide's width, so that a slide looks the same
 * at every size without measurements. `slide.ts` estimates heights with these sizes.
 */
export const slideStyles = css`
  .slide {
    display: grid;
    grid-template-rows: minmax(0, 1fr) auto;
    min-block-size: 56.25cqi;
    padding: 1.5em 2.5em 0.9em;
    border: 1px solid var(--_line);
    background: var(--_surface);
    font-size: 1.45cqi;
    line-height: 1.25;
  }
  .content {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 0.6em;
  }
  .content .eyebrow {
    font-size: inherit;
  }
  .content .heading {
    margin: 0.2em 0 0;
    font-size: 1.25em;
    line-height: 1.2;
    text-wrap: pretty;
  }
  .continued {
    color: var(--_text-muted);
    font-weight: 400;
  }
  .foot {
    display: flex;
    justify-content: space-between;
    gap: 2em;
    padding-block-start: 0.6em;
    color: var(--_text-muted);
  }
  .foot a {
    color: inherit;
  }

  [data-kind='cover'],
  [data-kind='closing'] {
    align-content: center;
    gap: 2em;
    padding-inline-start: 2.5em;
    border-inline-start: 0.4em solid var(--_text);
  }
  [data-kind='cover'] .eyebrow,
  [data-kind='closing'] .eyebrow {
    margin-block-end: 1em;
    font-size: 1.4em;
  }
  .eyebrow b {
    margin-inline-end: 0.4em;
    color: var(--_text);
    text-transform: uppercase;
    letter-spacing: 0.04em;
  }
  [data-kind='cover'] .heading {
    font-size: 2.4em;
    text-wrap: balance;
  }
  [data-kind='closing'] .heading {
    font-size: 4em;
    text-transform: uppercase;
    letter-spacing: 0.04em;
  }
  .lead:empty {
    display: none;
  }
  .facts {
    display: grid;
    gap: 0.4em;
    font-size: 1.3em;
    color: var(--_text-muted);
  }

  [data-kind='objectives'] .heading,
  [data-kind='objective'] .heading,
  [data-kind='text'] .heading {
    font-size: 1.8em;
  }
  .objectives > li {
    display: grid;
    grid-template-columns: 34em minmax(0, 1fr);
    gap: 2em;
    padding-block: 1.2em;
    border-block-start: 1px solid var(--_line);
  }
  .name {
    margin-block-start: 0.2em;
    font-size: 1.2em;
    font-weight: 600;
  }
  .counts {
    display: grid;
    grid-template-columns: 1fr 1fr 1.7fr;
    gap: 1em;
  }
  .counts li,
  .steps li {
    display: grid;
    align-content: start;
    color: var(--_text-muted);
    font-size: 1em;
  }
  .steps li {
    font-size: 1.1em;
  }
  .counts b,
  .steps b {
    color: var(--_text);
    font-size: 2.8em;
    font-weight: 650;
    line-height: 1.1;
    font-variant-numeric: tabular-nums;
  }
  [data-kind='objective'] {
    gap: 1.6em;
  }
  .steps {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    gap: 1.5em;
  }
  .steps li {
    padding-inline-start: 0.8em;
    border-inline-start: 0.2em solid var(--_line);
  }
  .shares {
    display: grid;
    gap: 0.8em;
  }
  .stack {
    block-size: 2em;
  }
  .stack rect {
    y: 0;
    height: 100%;
  }
  .verdict-legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1.6em;
    font-size: 1.35em;
  }
  .verdict-legend li {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    color: var(--_ink);
    font-weight: 600;
  }
  .sentence,
  [part='plans'] {
    font-size: 1.35em;
    text-wrap: pretty;
  }

  .texts {
    display: grid;
    gap: 1em;
    max-inline-size: 52em;
    font-size: 1.15em;
    line-height: 1.4;
  }
  .texts li {
    padding-inline-start: 1em;
    border-inline-start: 0.2em solid var(--_line);
  }
`;
