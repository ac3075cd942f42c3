import {html, nothing, type TemplateResult} from 'lit';
import type {Group} from '../../../model/report/group.ts';
import type {Report} from '../../../model/report/report.ts';
import {displayName, shortNameBases} from '../../../model/report/short-name.ts';
import {resolveText} from '../../../text/i18n/localized.ts';
import {groupLabel, localizedText} from '../../shared/localized-text.ts';
import {selectField} from '../../shared/select-field.ts';
import type {EditorContext} from '../context.ts';
import {groupNameKey} from '../document/short-names.ts';
import {namedPart, proposedParts, type NamedPart} from './named-part.ts';
import {longestShortName} from './short-name.ts';

/** Proposals that are listed at a time. */
const mostListed = 100;

/** The official name of a part, the field of its short name, the proposal for it and whose name it is. */
export function nameFields(part: NamedPart, context: EditorContext): TemplateResult {
  const {commands, locale} = context;
  const {t} = locale;
  const {key, officialName, shortName, shortNameBasis, proposal} = part;
  const text = resolveText(shortName, locale)?.text ?? '';
  const handleChange = ({currentTarget}: Event): void =>
    commands.names.write(key, (currentTarget as HTMLInputElement).value);
  return html`<div class="name-fields" data-name=${key}>
    <p class="small">
      <span class="muted">${t('editor.official-name')}</span> ${localizedText(officialName, context)}
    </p>
    <label class="control">
      <span>${t('editor.short-name')}</span>
      <input type="text" name="shortName" autocomplete="off" .value=${text} @change=${handleChange} />
    </label>
    ${
      text
        ? selectField(
            t('editor.name-basis'),
            shortNameBases.map((basis) => [basis, t(`editor-name-basis.${basis}`)] as const),
            shortNameBasis ?? 'declared',
            (basis) => commands.names.setBasis(part, basis),
          )
        : nothing
    }
    ${
      proposal === null
        ? nothing
        : html`<p class="proposal small">
            <span class="tag">${t('editor.proposed')}</span> <span>${proposal}</span>
            <button type="button" class="small-button" @click=${() => commands.names.accept(part)}>
              ${t('editor.accept-name')}
            </button>
          </p>`
    }
    ${
      text.length > longestShortName
        ? html`<p class="small muted">${t('editor.name-long', {count: text.length})}</p>`
        : nothing
    }
  </div>`;
}

/** The heading of a group: a button that opens its name. */
export function groupHeading(
  group: Group,
  counts: unknown,
  report: Report,
  context: EditorContext,
): TemplateResult {
  const {state, commands, locale} = context;
  const key = groupNameKey(group.id);
  const part = namedPart(report, key);
  const isOpen = part !== null && state.screen.openLine === key;
  return html`<div class="lines-group" data-group-id=${group.id}>
    <span class="code">${groupLabel(group, context)}</span>
    <button
      type="button"
      class="line-name"
      aria-expanded=${isOpen ? 'true' : 'false'}
      @click=${() => commands.names.toggleGroup(key)}
    >
      <span>${localizedText(displayName(group), context)}</span>
      <span class="visually-hidden">${locale.t('editor.group-details')}</span>
    </button>
    ${counts} ${isOpen ? nameFields(part, context) : nothing}
  </div>`;
}

/** The number of proposed names, and their list: nothing is taken before it was shown. */
export function proposedNames(report: Report, context: EditorContext): TemplateResult | typeof nothing {
  const {state, commands, locale} = context;
  const {t} = locale;
  const parts = proposedParts(report);
  if (!parts.length) return nothing;
  const {showsNames} = state.screen;
  const listed = parts.slice(0, mostListed);
  return html`<p class="bulk">
      <button
        type="button"
        class="tool"
        data-show-names
        aria-expanded=${showsNames ? 'true' : 'false'}
        @click=${() => commands.names.toggleProposals()}
      >
        ${t('editor.names-proposed', {count: parts.length})}
      </button>
    </p>
    ${
      showsNames
        ? html`<div class="message" data-kind="question" data-names>
            <p>${t('editor.names-help')}</p>
            <ul
              class="proposals"
              tabindex="0"
              aria-label=${t('editor.names-proposed', {count: parts.length})}
            >
              ${listed.map(
                ({proposal, officialName}) =>
                  html`<li>
                    <strong>${proposal}</strong>
                    <span class="small muted">${localizedText(officialName, context)}</span>
                  </li>`,
              )}
            </ul>
            <p class="ways">
              <button type="button" class="small-button" @click=${() => commands.names.acceptAll(listed)}>
                ${t('editor.accept-names', {count: listed.length})}
              </button>
              <button type="button" class="small-button" @click=${() => commands.names.toggleProposals()}>
                ${t('editor.cancel')}
              </button>
            </p>
          </div>`
        : nothing
    }`;
}
