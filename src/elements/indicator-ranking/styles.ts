import {css} from 'lit';

export const indicatorRankingStyles = css`
  [part='title'] {
    margin: 0;
    color: var(--_text);
  }
`;
