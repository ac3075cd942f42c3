import {computeAccessibleName, getRole} from 'dom-accessibility-api';
import type {AccessibilityNode} from './browser.ts';
import {collapseSpaces} from './shadow-text.ts';

/** Roles that a reader moves by, except `main`, which is of the page: landmarks, headings, tables, controls. */
const roles = new Set([
  'article',
  'banner',
  'button',
  'checkbox',
  'combobox',
  'complementary',
  'contentinfo',
  'dialog',
  'heading',
  'link',
  'listbox',
  'navigation',
  'region',
  'searchbox',
  'table',
  'textbox',
]);

/** Names of roles in Chromium's tree that differ from those of ARIA. */
const chromiumRoles: Readonly<Record<string, string>> = {DisclosureTriangle: 'button', ListBox: 'listbox'};

/** Elements in which a header and a footer are no landmarks: https://www.w3.org/TR/html-aam-1.0/#el-header */
const sectioning = 'article, aside, main, nav, section';

/**
 * Returns what an element and the elements in it expose, in document order: `heading "Title"`. Roles are those of ARIA and
 * HTML, names those of the accessible name computation, as a library computes them from the document of the engine.
 */
export function semanticsOf(element: Element): readonly string[] {
  return elementsIn(element).flatMap((child) => {
    const role = roleOf(child);
    return role ? [line(role, computeAccessibleName(child))] : [];
  });
}

/** Returns the same of Chromium's accessibility tree. */
export function semanticsOfTree(nodes: readonly AccessibilityNode[]): readonly string[] {
  return inTreeOrder(nodes).flatMap(({ignored, role, name}) => {
    const value = chromiumRoles[role?.value ?? ''] ?? role?.value ?? '';
    return !ignored && roles.has(value) ? [line(value, name?.value ?? '')] : [];
  });
}

/** The library leaves out the space at the end of an inline element, which engines keep. */
function line(role: string, name: string): string {
  return `${role} "${collapseSpaces(name.replace(/\d(?=\p{Lu})/gu, '$& '))}"`;
}

function roleOf(element: Element): string {
  const role = element.matches('input[type=file]') ? 'button' : (getRole(element) ?? '');
  const isLandmark = role !== 'banner' && role !== 'contentinfo' ? true : !element.closest(sectioning);
  const isNamed = role !== 'region' || computeAccessibleName(element) !== '';
  return roles.has(role) && isLandmark && isNamed ? role : '';
}

/** The exposed elements of a subtree with its shadow roots. */
function elementsIn(root: Element): readonly Element[] {
  if (root.ariaHidden === 'true' || !root.checkVisibility({visibilityProperty: true})) return [];
  const children =
    root.shadowRoot?.children ?? (root instanceof HTMLSlotElement ? slotted(root) : root.children);
  return [root, ...[...children].flatMap(elementsIn)];
}

function slotted(slot: HTMLSlotElement): readonly Element[] {
  const assigned = slot.assignedElements();
  return assigned.length ? assigned : [...slot.children];
}

function inTreeOrder(nodes: readonly AccessibilityNode[]): readonly AccessibilityNode[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const visit = (node: AccessibilityNode): readonly AccessibilityNode[] => [
    node,
    ...(node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child ? visit(child) : [];
    }),
  ];
  return nodes.filter(({parentId}) => parentId === undefined || !byId.has(parentId)).flatMap(visit);
}
