import {render, type TemplateResult} from 'lit';

/** Renders `template` and returns its first element when all elements are ready. Removed after the test. */
export async function fixture<E extends HTMLElement>(template: TemplateResult): Promise<E> {
  const container = document.createElement('main');
  document.body.append(container);
  render(template, container);
  const element = container.firstElementChild as E & {readonly ready?: Promise<unknown>};
  await Promise.all([...container.querySelectorAll('*')].map((node) => (node as typeof element).ready));
  return element;
}

afterEach(() => {
  document.querySelectorAll('main').forEach((container) => container.remove());
  // Without a frame between two tests the scroll position survives, and the next layout clamps it to the end of the page.
  scrollTo(0, 0);
});

/** Returns the events of a type that are dispatched while `act` runs and settles. */
export async function eventsDuring<E extends Event>(
  type: string,
  act: () => Promise<unknown>,
): Promise<readonly E[]> {
  const events: Event[] = [];
  const record = (event: Event): number => events.push(event);
  document.addEventListener(type, record);
  await act();
  document.removeEventListener(type, record);
  return events as E[];
}
