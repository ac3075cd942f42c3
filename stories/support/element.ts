import type {Args} from '@storybook/web-components-vite';

/**
 * The element of a story, with the controls as its attributes: what a page would write, so that the code shown can be
 * pasted. `true` is an attribute without a value; what is empty or off is not written.
 */
export function element(args: Args, {component = ''}: {readonly component?: string}): HTMLElement {
  const node = document.createElement(component);
  for (const [name, value] of Object.entries(args)) {
    if (isWritten(value)) node.setAttribute(name, value === true ? '' : String(value));
  }
  return node;
}

function isWritten(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '' && value !== false;
}

interface Refreshable extends HTMLElement {
  refresh(): void;
}

/** The element of a story that refreshes its data as soon as it shows them. */
export function refreshed(args: Args, context: {readonly component?: string}): HTMLElement {
  const node = element(args, context);
  node.addEventListener('indicator-load', () => (node as Refreshable).refresh(), {once: true});
  return node;
}
