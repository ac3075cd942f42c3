import {html, svg, type TemplateResult} from 'lit';
import {verdicts, type Assessment, type Verdict} from '../../model/analysis/assessment.ts';
import {displayName} from '../../model/report/short-name.ts';
import {patternFill, verdictIconPaths} from '../../scale/verdict-icon.ts';
import {verdictLabel} from '../../text/format/verdict-label.ts';
import {localizedText, type RenderContext} from '../shared/localized-text.ts';

/** Fewer indicators are read faster in the sentence; more squares cannot be counted at a glance. */
const squareRange = {min: 3, max: 120} as const;

export function hasSquares(assessments: readonly Assessment[]): boolean {
  return assessments.length >= squareRange.min && assessments.length <= squareRange.max;
}

/** Called with the code or id of the indicator of a square; null leaves the link to the browser. */
export type OpenIndicator = ((address: string) => void) | null;

/**
 * One square per indicator in the order of verdicts. Each is a link to its row, with its name on hover and focus. The list
 * is one tab stop; arrow keys move inside it.
 */
export function verdictSquares(
  assessments: readonly Assessment[],
  context: RenderContext,
  open: OpenIndicator = null,
): TemplateResult {
  const inOrder = verdicts.flatMap((verdict) => assessments.filter((item) => item.verdict === verdict));
  return html`<ul
    class="squares"
    part="squares"
    role="list"
    aria-label=${context.locale.t('finding.squares')}
    @keydown=${moveFocus}
  >
    ${inOrder.map((assessment, index) => {
      const isFirst = index > 0 && inOrder[index - 1]?.verdict !== assessment.verdict;
      return html`<li ?data-first=${isFirst} data-verdict=${assessment.verdict}>
        ${squareLink(assessment, {context, open, isTabStop: index === 0})}
      </li>`;
    })}
  </ul>`;
}

interface SquareOptions {
  readonly context: RenderContext;
  readonly open: OpenIndicator;
  readonly isTabStop: boolean;
}

function squareLink(assessment: Assessment, {context, open, isTabStop}: SquareOptions): TemplateResult {
  const {indicator, verdict} = assessment;
  const address = indicator.code ?? indicator.id;
  const handleClick = (event: Event): void => {
    if (!open) return;
    event.preventDefault();
    open(address);
  };
  return html`<a
    href="#${encodeURIComponent(address)}"
    tabindex=${isTabStop ? '0' : '-1'}
    @click=${handleClick}
    >${verdictSquare(verdict)}<span class="square-name"
      >${indicator.code ? html`<span class="code">${indicator.code}</span>` : ''}${localizedText(displayName(indicator), context)}:
      ${verdictLabel(assessment, context.locale)}</span
    ></a
  >`;
}

/** A square of 36 units: solid, hatched, or only an outline, with the sign of the verdict. */
export function verdictSquare(verdict: Verdict): TemplateResult {
  const isEmpty = verdict === 'incomparable';
  const fill = isEmpty ? 'none' : 'var(--_mark)';
  const dashes = isEmpty ? '4 3' : '0';
  return html`<svg class="square" viewBox="0 0 36 36" width="36" height="36" aria-hidden="true">
    <rect
      x="1"
      y="1"
      width="34"
      height="34"
      rx="4"
      fill=${fill}
      stroke="var(--_mark)"
      stroke-width="2"
      stroke-dasharray=${dashes}
    />
    ${patternFill(verdict) ? svg`<rect x="2" y="2" width="32" height="32" rx="3" fill=${patternFill(verdict)}/>` : ''}
    ${isEmpty ? '' : sign(verdict)}
  </svg>`;
}

/** On a pattern, the whole icon on a ground of its own: a thin line would vanish in the hatch. */
function sign(verdict: Verdict): TemplateResult {
  const [outline, inner] = verdictIconPaths[verdict];
  const isOnPattern = patternFill(verdict) !== null;
  return svg`<g transform=${isOnPattern ? 'translate(8 8) scale(1.25)' : 'translate(6 6) scale(1.5)'}>
    ${isOnPattern ? svg`<path d=${outline} fill="var(--_mark)" stroke="var(--_surface)" stroke-width="2.4" paint-order="stroke"/>` : ''}
    ${inner === undefined ? '' : svg`<path d=${inner} fill="none" stroke="var(--_surface)" stroke-width="1.75"/>`}
  </g>`;
}

const steps: Readonly<Record<string, number>> = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1};

/** Moves the focus and the tab stop with the arrow keys, in the reading direction. */
function moveFocus(event: KeyboardEvent): void {
  const step = steps[event.key];
  const list = event.currentTarget;
  if (step === undefined || !(list instanceof HTMLElement)) return;
  const isReversed = event.key.length > 9 && getComputedStyle(list).direction === 'rtl';
  const links = [...list.querySelectorAll('a')];
  const current = links.findIndex((link) => link.matches(':focus'));
  const next = links[current + (isReversed ? -step : step)];
  if (!next) return;
  event.preventDefault();
  links[current]?.setAttribute('tabindex', '-1');
  next.setAttribute('tabindex', '0');
  next.focus();
}
