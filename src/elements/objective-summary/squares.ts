import {nameInSentence} from '../../text/format/full-stop.ts';
import {html, svg, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {verdicts, type Assessment, type Verdict} from '../../model/analysis/assessment.ts';
import {patternFill, verdictIconPaths} from '../../scale/verdict-icon.ts';
import {verdictLabel} from '../../text/format/verdict-label.ts';
import {localizedText, type RenderContext, withSpace} from '../shared/localized-text.ts';

/** Called with the code or id of the indicator of a square; null leaves the link to the browser. */
export type OpenIndicator = ((address: string) => void) | null;

/**
 * One square per indicator in the order of verdicts. Each is a link to its row, with its name on hover and focus. The list
 * is one tab stop, the first square after each rendering; arrow keys move inside it.
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
    tabindex=${live(isTabStop ? '0' : '-1')}
    @click=${handleClick}
    >${verdictSquare(verdict)}<span class="square-name"
      >${indicator.code ? html`<span class="code">${withSpace(indicator.code)}</span>` : ''}${localizedText(nameInSentence(indicator), context)}:
      ${verdictLabel(assessment, context.locale)}</span
    ></a
  >`;
}

/** A square of 36 units: solid, hatched, or only an outline, with the sign of the verdict. */
function verdictSquare(verdict: Verdict): TemplateResult {
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

const verticalSteps: Readonly<Record<string, number>> = {ArrowDown: 1, ArrowUp: -1};
const horizontalSteps: Readonly<Record<string, number>> = {ArrowRight: 1, ArrowLeft: -1};

/** Moves the focus and the tab stop with the arrow keys. Left and right are those of the screen, also from right to left. */
function moveFocus(event: KeyboardEvent): void {
  const {key, altKey, ctrlKey, metaKey} = event;
  const list = event.currentTarget;
  // With a modifier key an arrow is a command of the browser: Alt and Left go back.
  if (altKey || ctrlKey || metaKey || !(list instanceof HTMLElement)) return;
  const direction = getComputedStyle(list).direction === 'rtl' ? -1 : 1;
  const step = verticalSteps[key] ?? (horizontalSteps[key] ?? 0) * direction;
  if (step === 0) return;
  const links = [...list.querySelectorAll('a')];
  const current = links.findIndex((link) => link.matches(':focus'));
  const next = links[current + step];
  if (!next) return;
  event.preventDefault();
  links[current]?.setAttribute('tabindex', '-1');
  next.setAttribute('tabindex', '0');
  next.focus();
}
