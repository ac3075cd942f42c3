import {elementTags, isElementTag} from './element-tags.ts';
import {blocking, type DoctorFinding} from './finding.ts';
import type {PageContent, PageTag, TagEvent} from './page-tags.ts';

/** Tags before which a browser ends an open paragraph, and with it the elements inside: those that embed codes have. */
const paragraphEnds = new Set([
  'p',
  'div',
  'table',
  'ul',
  'ol',
  'figure',
  'blockquote',
  'section',
  'article',
]);
/** Deeper elements are not read, so that a hostile page costs no more than its length. */
const maxDepth = 50;
const heading = /^h[1-6]$/;

/** A tag of Avance that is open, with its slotted content. */
interface OpenElement {
  readonly tag: PageTag;
  readonly isInParagraph: boolean;
  /** Open child whose content is not swallowed: slotted content and templates. Null outside of one. */
  kept: {readonly name: string; depth: number} | null;
}

/**
 * What is inside an element by mistake. HTML ignores the slash of `<indicator-card />`, so that the element contains the
 * rest of the page and hides it; and a paragraph around an element ends at the table, which is then outside of the element.
 */
export function nestingFindings({events}: PageContent): readonly DoctorFinding[] {
  const state: NestingState = {open: [], isParagraphOpen: false, findings: []};
  for (const event of events) {
    if (event.tag === null) closeTag(event, state);
    else openTag(event.tag, state);
  }
  return state.findings;
}

interface NestingState {
  readonly open: OpenElement[];
  isParagraphOpen: boolean;
  readonly findings: DoctorFinding[];
}

function openTag(tag: PageTag, state: NestingState): void {
  const {name, attributes} = tag;
  const outer = state.open.at(-1);
  endParagraphBefore(name, state);
  if (outer?.kept) {
    if (name === outer.kept.name) outer.kept.depth++;
    return;
  }
  if (outer && (attributes.has('slot') || name === 'template')) outer.kept = {name, depth: 1};
  else if (outer && isSwallowed(name, outer))
    addOnce(state, blocking('swallowed', `${outer.tag.source} … ${tag.source}`));
  if (name === 'p') state.isParagraphOpen = true;
  if (!isElementTag(name)) return;
  if (/\/>$/.test(tag.source)) addOnce(state, blocking('self-closed', tag.source));
  if (state.open.length < maxDepth) state.open.push({tag, isInParagraph: state.isParagraphOpen, kept: null});
}

function closeTag({name}: TagEvent, state: NestingState): void {
  const outer = state.open.at(-1);
  if (outer?.kept) {
    if (name === outer.kept.name && --outer.kept.depth === 0) outer.kept = null;
    return;
  }
  if (name === 'p') endParagraphBefore(name, state);
  if (!isElementTag(name)) return;
  const index = state.open.findLastIndex(({tag}) => tag.name === name);
  if (index >= 0) state.open.length = index;
}

/** An element inside of the paragraph ends with it. */
function endParagraphBefore(name: string, state: NestingState): void {
  if (!state.isParagraphOpen || !paragraphEnds.has(name)) return;
  state.isParagraphOpen = false;
  const index = state.open.findIndex(({isInParagraph}) => isInParagraph);
  if (index < 0) return;
  addOnce(state, blocking('paragraph', state.open[index]?.tag.source ?? ''));
  state.open.length = index;
}

/** A provider contains the elements of a page; other elements contain neither elements nor headings. */
function isSwallowed(name: string, {tag}: OpenElement): boolean {
  const isProvider = isElementTag(tag.name) && elementTags[tag.name] === 'provider';
  return !isProvider && (isElementTag(name) || heading.test(name));
}

/** One finding of a kind is enough: the code of a page is mostly pasted in one way. */
function addOnce({findings}: NestingState, finding: DoctorFinding): void {
  if (!findings.some(({code}) => code === finding.code)) findings.push(finding);
}
