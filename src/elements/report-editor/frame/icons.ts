import {html, svg, type TemplateResult} from 'lit';
import type {IssueKind} from '../document/issue.ts';

/** Outline and sign of each kind of problem: octagon, triangle and speech bubble. */
const issuePaths: Readonly<Record<IssueKind, readonly [outline: string, mark: string]>> = {
  error: ['M5.6 1h6.8L17 5.6v6.8L12.4 17H5.6L1 12.4V5.6z', 'M6 6l6 6M12 6l-6 6'],
  warning: ['M9 1.5L17 16H1z', 'M9 6.5v4.5M9 12.8v1.4'],
  question: ['M2 2h14v11H9l-4 4v-4H2z', 'M7 6a2 2 0 1 1 2.8 1.8c-.6.3-.8.6-.8 1.2M9 10.6v1'],
};

/** The shape of a kind of problem with its sign, 18 px. */
export function issueIcon(kind: IssueKind): TemplateResult {
  const [outline, mark] = issuePaths[kind];
  return sign(kind, svg`<path class="shape" d=${outline} />`, mark);
}

/** A square with a question mark: a direction that is not stated. */
export function unstatedIcon(): TemplateResult {
  const square = svg`<rect class="shape" x="1.75" y="1.75" width="14.5" height="14.5" rx="2" />`;
  return sign('unstated', square, 'M6.8 7a2.2 2.2 0 1 1 3.1 2c-.7.3-.9.7-.9 1.3M9 12.2v1.2');
}

function sign(kind: IssueKind | 'unstated', shape: TemplateResult<2>, mark: string): TemplateResult {
  return html`<svg
    class="sign"
    data-kind=${kind}
    width="18"
    height="18"
    viewBox="0 0 18 18"
    aria-hidden="true"
  >
    ${shape}
    <path class="mark" d=${mark} />
  </svg>`;
}

const paths = {
  'check': 'M3 9.5l4 4 8-9',
  'chevron-down': 'M4 7l5 5 5-5',
  'chevron-next': 'M7 4l5 5-5 5',
  'chevron-previous': 'M11 4L6 9l5 5',
  'close': 'M4 4l10 10M14 4L4 14',
  'undo': 'M7 3L3 7l4 4M3 7h7a4 4 0 0 1 0 8H7',
  'redo': 'M11 3l4 4-4 4M15 7H8a4 4 0 0 0 0 8h3',
  'file': 'M4.5 1.5h6l3 3v12h-9zM10 2v3.5h3.5',
  'download': 'M9 2v9M5 7.5L9 11.5l4-4M3 15.5h12',
  'copy': 'M6 6h9v9H6zM12 6V3H3v9h3',
  'up': 'M9 4l6 9H3z',
  'down': 'M9 14L3 5h12z',
  'level': 'M3 9h12',
} as const;

/** A sign of a button, 16 px, in the colour of its text. */
export function icon(name: keyof typeof paths): TemplateResult {
  const isFilled = name === 'up' || name === 'down';
  return html`<svg
    class=${`icon ${name.startsWith('chevron-') ? name : ''}`}
    width="16"
    height="16"
    viewBox="0 0 18 18"
    aria-hidden="true"
  >
    <path
      d=${paths[name]}
      fill=${isFilled ? 'currentColor' : 'none'}
      stroke="currentColor"
      stroke-width=${isFilled ? 0 : 2}
    />
  </svg>`;
}
