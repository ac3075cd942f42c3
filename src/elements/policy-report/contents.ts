import {html, nothing, type TemplateResult} from 'lit';
import {groupTree, type GroupNode} from '../../model/report/group-tree.ts';
import type {Group} from '../../model/report/group.ts';
import {displayName} from '../../model/report/short-name.ts';
import {groupLabel, localizedText, type RenderContext, withSpace} from '../shared/localized-text.ts';

/** Scrolls to the indicator or group with that code or id: browsers do not follow fragments into a shadow root. */
type GoTo = (address: string) => void;

/** State of the contents: closed in narrow elements until the reader opens them. */
export interface ContentsState {
  readonly isOpen: boolean;
  readonly toggle: () => void;
  readonly goTo: GoTo;
}

/** Table of contents: a line per objective with its guidelines, by code and short name. */
export function reportContents(
  context: RenderContext,
  {isOpen, toggle, goTo}: ContentsState,
): TemplateResult | typeof nothing {
  const {report, locale} = context;
  // A service is a row of the table.
  const tree = groupTree(report).filter(
    ({group, children}) => children.length > 0 || group.kind !== 'service',
  );
  if (tree.length + tree.flatMap(({children}) => children).length < 3) return nothing;
  return html`<nav class="contents" part="contents" aria-label=${locale.t('section.contents')}>
    <button
      type="button"
      part="contents-button"
      aria-expanded=${String(isOpen)}
      aria-controls="contents"
      @click=${toggle}
    >
      <span>${locale.t('section.contents')}</span><span aria-hidden="true">${isOpen ? '−' : '+'}</span>
    </button>
    <ol role="list" id="contents" ?data-closed=${!isOpen}>
      ${tree.map((node) => entry(node, context, goTo))}
    </ol>
  </nav>`;
}

function entry({group, children}: GroupNode, context: RenderContext, goTo: GoTo): TemplateResult {
  return html`<li>
    ${contentsLink(group, context, goTo)}
    ${
      children.some((child) => child.children.length > 0)
        ? html`<ol role="list">
            ${children.map((child) => html`<li>${contentsLink(child.group, context, goTo)}</li>`)}
          </ol>`
        : nothing
    }
  </li>`;
}

function contentsLink(group: Group, context: RenderContext, goTo: GoTo): TemplateResult {
  return sectionLink(
    group,
    html`<b>${withSpace(groupLabel(group, context))}</b>${localizedText(displayName(group), context)}`,
    goTo,
  );
}

/** A link to a section of the report. */
export function sectionLink({code, id}: Group, words: unknown, goTo: GoTo): TemplateResult {
  const address = code ?? id;
  const handleClick = (event: Event): void => {
    event.preventDefault();
    goTo(address);
  };
  return html`<a href="#${encodeURIComponent(address)}" @click=${handleClick}>${words}</a>`;
}
