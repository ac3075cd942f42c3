import {css} from 'lit';

export const legendStyles = css`
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space)) calc(6 * var(--_space));
    color: var(--_text-muted);
    font-size: max(0.875em, 12px);
  }
  .legend li {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
  }
  .legend .bar {
    inline-size: 28px;
    margin-inline: 6px;
    flex: none;
  }
`;
