import {html, nothing, type TemplateResult} from 'lit';
import type {Assessment} from '../../../model/analysis/assessment.ts';
import {displayName} from '../../../model/report/short-name.ts';
import type {Indicator} from '../../../model/report/indicator.ts';
import {localizedText} from '../../shared/localized-text.ts';
import type {EditorContext} from '../context.ts';
import {isUnstated, suggestsOpposite} from '../document/directions.ts';
import {icon, issueIcon} from '../frame/icons.ts';
import {directionIcons, offeredDirections, type OfferedDirection} from './offered-directions.ts';

/** Buttons for all indicators without a direction; the number and the doubtful names come before anything is set. */
export function bulkPanel(
  assessments: readonly Assessment[],
  context: EditorContext,
): TemplateResult | typeof nothing {
  const {state, commands, locale} = context;
  const {t} = locale;
  const open = assessments.map(({indicator}) => indicator).filter(isUnstated);
  if (!open.length) return nothing;
  const {bulk} = state.screen;
  return html`<div class="bulk" role="group" aria-label=${t('editor.bulk', {count: open.length})}>
      <span>${t('editor.bulk', {count: open.length})}</span>
      ${offeredDirections.map(
        (direction) =>
          html`<button
            type="button"
            class="tool"
            data-propose=${direction}
            aria-expanded=${bulk === direction ? 'true' : 'false'}
            @click=${() => commands.directions.proposeBulk(direction)}
          >
            ${icon(directionIcons[direction])} ${t(`editor-bulk.${direction}`)}
          </button>`,
      )}
    </div>
    ${bulk ? confirmation(open, bulk, context) : nothing}`;
}

function confirmation(
  open: readonly Indicator[],
  direction: OfferedDirection,
  context: EditorContext,
): TemplateResult {
  const {commands, locale} = context;
  const {t} = locale;
  const doubtful = suggestsOpposite(open, direction);
  const name = t(`editor-direction.${direction}`);
  const ids = new Set(doubtful.map(({id}) => id));
  return html`<div class="message" data-kind="warning" data-bulk>
    <p class="message-what">
      ${issueIcon('warning')}
      <strong>${t('editor.bulk-confirm', {count: open.length, direction: name})}</strong>
    </p>
    ${
      doubtful.length
        ? html`<p class="small">${t('editor.bulk-doubt', {count: doubtful.length})}</p>
            <ul class="doubtful small">
              ${doubtful.slice(0, 10).map((indicator) => html`<li>${localizedText(displayName(indicator), context)}</li>`)}
            </ul>`
        : nothing
    }
    <p class="ways">
      ${
        doubtful.length && doubtful.length < open.length
          ? html`<button
              type="button"
              class="filled small-button"
              @click=${() => commands.directions.applyBulk(direction, ids)}
            >
              ${t('editor.bulk-others', {count: open.length - doubtful.length})}
            </button>`
          : nothing
      }
      <button
        type="button"
        class=${doubtful.length && doubtful.length < open.length ? 'small-button' : 'filled small-button'}
        @click=${() => commands.directions.applyBulk(direction, new Set())}
      >
        ${t('editor.bulk-all', {count: open.length})}
      </button>
      <button type="button" class="small-button" @click=${() => commands.directions.proposeBulk(null)}>
        ${t('editor.cancel')}
      </button>
    </p>
  </div>`;
}
