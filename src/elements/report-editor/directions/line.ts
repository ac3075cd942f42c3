import {html, nothing, type TemplateResult} from 'lit';
import {verdictIcon} from '../../../marks/verdict-icon.ts';
import type {Assessment} from '../../../model/analysis/assessment.ts';
import {displayName} from '../../../model/report/short-name.ts';
import {arrowGutter, assessedArrow} from '../../../render/assessed-arrow.ts';
import {assessmentDomain} from '../../../scale/assessment-domain.ts';
import {formatMissing} from '../../../text/format/missing.ts';
import {formatValue} from '../../../text/format/quantity.ts';
import {resolveText} from '../../../text/i18n/localized.ts';
import {localizedText} from '../../shared/localized-text.ts';
import type {EditorContext} from '../context.ts';
import {isUnstated} from '../document/directions.ts';
import {icon, unstatedIcon} from '../frame/icons.ts';
import {lineVerdictWords} from './direction-words.ts';
import {lineDetails} from './line-details.ts';
import {directionIcons, offeredDirections, type OfferedDirection} from './offered-directions.ts';

/** One indicator: code, name, earlier and current value, the three buttons, what follows, and who declares it. */
export function directionLine(assessment: Assessment, context: EditorContext): TemplateResult {
  const {state, commands, locale} = context;
  const {t} = locale;
  const {indicator, verdict} = assessment;
  const {id, code} = indicator;
  const name = displayName(indicator);
  const isOpen = state.screen.openLine === id;
  const hasNoDirection = isUnstated(indicator);
  const nameText = resolveText(name, locale)?.text ?? id;
  return html`<div
    class="direction-line"
    data-line-id=${id}
    data-verdict=${verdict}
    ?data-current=${state.screen.currentLine === id}
    role="group"
    aria-label=${nameText}
    @focusin=${() => commands.directions.enterLine(id)}
  >
    <span class="line-code small">${code ?? ''}</span>
    <button
      type="button"
      class="line-name"
      aria-expanded=${isOpen ? 'true' : 'false'}
      @click=${() => commands.directions.toggleLine(id)}
    >
      <span>${localizedText(name, context)}</span>
      <span class="visually-hidden">${t('editor.line-details')}</span>
    </button>
    <span class="line-mark">
      ${lineMark(assessment, context)}
      <span class="visually-hidden">${spokenValues(assessment, context)}</span>
    </span>
    ${directionButtons(assessment, nameText, context)}
    <span class="line-verdict">
      ${hasNoDirection ? unstatedIcon() : verdictIcon(verdict)}
      <span
        >${lineVerdictWords(assessment, locale)}
        ${indicator.desiredDirection === 'none' ? html`<span class="small muted">${t('editor.not-judged')}</span>` : nothing}
        ${indicator.desiredDirection === 'decrease' && assessment.change ? html`<span class="small muted">${t('editor.lower-better')}</span>` : nothing}
      </span>
    </span>
    <button type="button" class="line-basis link small" @click=${() => commands.directions.toggleLine(id)}>
      ${hasNoDirection ? '–' : t(`editor-basis.${indicator.desiredDirectionBasis?.kind ?? 'declared'}`)}
    </button>
    ${isOpen ? lineDetails(indicator, context) : nothing}
  </div>`;
}

/** Three buttons as one stop: arrows move without choosing, a press chooses, a second one takes back. */
function directionButtons({indicator}: Assessment, name: string, context: EditorContext): TemplateResult {
  const {commands, locale} = context;
  const {t} = locale;
  const {id, desiredDirection} = indicator;
  const stop = offeredDirections.find((direction) => direction === desiredDirection) ?? 'increase';
  return html`<div
    class="segments directions"
    role="group"
    aria-label=${t('editor.direction-of', {name})}
    @keydown=${handleDirectionKey}
  >
    ${offeredDirections.map(
      (direction) =>
        html`<button
          type="button"
          data-direction=${direction}
          aria-pressed=${desiredDirection === direction ? 'true' : 'false'}
          tabindex=${direction === stop ? 0 : -1}
          @click=${() => commands.directions.press(id, direction, locale)}
        >
          ${icon(directionIcons[direction])} <span>${t(`editor-direction.${direction}`)}</span>
        </button>`,
    )}
  </div>`;
}

/** Left and right move within the line; up and down to the same button of the line above or below. */
function handleDirectionKey(event: KeyboardEvent): void {
  const target = event.target as HTMLElement;
  const direction = target.dataset['direction'] as OfferedDirection | undefined;
  if (!direction || event.ctrlKey || event.metaKey || event.altKey) return;
  const index = offeredDirections.indexOf(direction);
  const line = target.closest('.direction-line');
  const across = {ArrowLeft: index - 1, ArrowRight: index + 1}[event.key];
  const next =
    across === undefined
      ? neighbour(line, event.key)?.querySelector<HTMLElement>(`[data-direction="${direction}"]`)
      : line?.querySelector<HTMLElement>(`[data-direction="${offeredDirections[across] ?? direction}"]`);
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function neighbour(line: Element | null, key: string): Element | null {
  const step = {ArrowUp: 'previousElementSibling', ArrowDown: 'nextElementSibling'} as const;
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return null;
  let sibling = line?.[step[key]] ?? null;
  while (sibling && !sibling.matches('.direction-line')) sibling = sibling[step[key]];
  return sibling;
}

/** The mark has the width of a medium track, at the narrowest too. */
function lineMark(assessment: Assessment, {locale}: EditorContext): TemplateResult {
  const column = {
    domain: assessmentDomain(assessment),
    gutter: arrowGutter([assessment], locale),
    size: 'medium',
  } as const;
  return assessedArrow(assessment, column, locale).mark;
}

function spokenValues({indicator, from, to}: Assessment, {locale}: EditorContext): string {
  const {t} = locale;
  const spoken = (record: typeof from): string =>
    record?.value == null
      ? formatMissing(record ?? null, locale)
      : formatValue(indicator, record, locale).spoken;
  return t('editor.from-to', {from: spoken(from), to: spoken(to)});
}
