import type {Args} from '@storybook/web-components-vite';

/**
 * The element of a story, with the controls as its attributes: what a page would write, so that the code shown can be
 * pasted. `true` is an attribute without a value; what is empty or off is not written.
 */
export function element(args: Args, {component = ''}: {readonly component?: string}): HTMLElement {
  const made = document.createElement(component);
  for (const [name, value] of Object.entries(args)) {
    if (isWritten(value)) made.setAttribute(name, value === true ? '' : String(value));
  }
  return made;
}

function isWritten(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '' && value !== false;
}

interface Refreshable extends HTMLElement {
  refresh(): void;
}

/** The same, asking for newer data that are not to be had as soon as it shows those it has. */
export function stale(args: Args, context: {readonly component?: string}): HTMLElement {
  const made = element(args, context);
  made.addEventListener('indicator-load', () => (made as Refreshable).refresh(), {once: true});
  return made;
}
