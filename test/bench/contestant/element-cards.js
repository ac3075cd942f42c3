import {read} from './card-text.js';

/** A page of custom elements with a `record` property; `done(element)` is waited for where they draw later. */
export function elementCards(tag, done = () => undefined) {
  return async function mount(place, {url}) {
    const elements = (await read(url)).map((record) => {
      const element = document.createElement(tag);
      element.record = record;
      return element;
    });
    place.append(...elements);
    await Promise.all(elements.map(done));
    return {
      async update(next) {
        (await read(next)).forEach((record, index) => (elements[index].record = record));
        await Promise.all(elements.map(done));
      },
      remove() {
        for (const element of elements.splice(0)) element.remove();
      },
    };
  };
}
