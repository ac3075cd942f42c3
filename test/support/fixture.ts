import {render, type TemplateResult} from 'lit';

/** Draws `template` into the page and gives its first element, upgraded and with its data. Gone after the test. */
export async function fixture<E extends HTMLElement>(template: TemplateResult): Promise<E> {
  const place = document.createElement('main');
  document.body.append(place);
  render(template, place);
  const element = place.firstElementChild as E & {readonly ready?: Promise<unknown>};
  await Promise.all([...place.querySelectorAll('*')].map((one) => (one as typeof element).ready));
  return element;
}

afterEach(() => {
  document.querySelectorAll('main').forEach((place) => place.remove());
});

/** The only event of that type that comes while `act` runs and settles. */
export async function eventsDuring<E extends Event>(
  type: string,
  act: () => Promise<unknown>,
): Promise<readonly E[]> {
  const events: Event[] = [];
  const note = (event: Event): number => events.push(event);
  document.addEventListener(type, note);
  await act();
  document.removeEventListener(type, note);
  return events as E[];
}
