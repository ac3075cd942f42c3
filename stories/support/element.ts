import type {Args} from '@storybook/web-components-vite';

/**
 * Renders a story as its element, with the args as attributes, so that a page can paste the code.
 * `true` becomes an attribute without a value; empty and false args are omitted.
 */
export function element(args: Args, {component = ''}: {readonly component?: string}): HTMLElement {
  const node = document.createElement(component);
  for (const [name, value] of Object.entries(args)) {
    if (hasAttributeValue(value)) node.setAttribute(name, value === true ? '' : String(value));
  }
  return node;
}

function hasAttributeValue(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '' && value !== false;
}

interface Refreshable extends HTMLElement {
  refresh(): void;
}

/** Renders a story as its element, which refreshes its data after the first load. */
export function refreshed(args: Args, context: {readonly component?: string}): HTMLElement {
  const node = element(args, context);
  node.addEventListener('indicator-load', () => (node as Refreshable).refresh(), {once: true});
  return node;
}
