import {hasOwn} from '../../../model/own.ts';
import {tokens} from '../tokens.ts';
import {whenAtRest} from './at-rest.ts';

/**
 * Advises the author of the page about a drawn element that hides a heading or another element of ours, or for which the
 * page sets colours. Without the code of the advice, nothing is advised.
 */
export function adviseAuthor(element: Element): void {
  // To read a style while other elements are drawn costs a layout of the page each time.
  whenAtRest(() => {
    const hidden = [...element.children].filter(
      ({localName, slot, assignedSlot}) =>
        !slot && assignedSlot?.hidden !== false && /^h\d|-/.test(localName),
    );
    const style = getComputedStyle(element);
    const isColored = Object.entries(tokens).some(
      ([name, token]) => !hasOwn(token, 'value') && style.getPropertyValue(`--indicator-${name}`),
    );
    if (hidden[0] || isColored)
      void import('./page-advice.ts').then(
        ({advise}) => advise(element, hidden),
        () => null,
      );
  });
}
