import {read} from './card-text.js';

/** Returns `mount` for a page of custom elements with a property `record`; awaits `whenDrawn(element)` of each. */
export function elementCards(tag, whenDrawn = () => undefined) {
  return async function mount(container, {url}) {
    const elements = (await read(url)).map((record) => {
      const element = document.createElement(tag);
      element.record = record;
      return element;
    });
    container.append(...elements);
    await Promise.all(elements.map(whenDrawn));
    return {
      async update(next) {
        (await read(next)).forEach((record, index) => (elements[index].record = record));
        await Promise.all(elements.map(whenDrawn));
      },
      remove() {
        for (const element of elements.splice(0)) element.remove();
      },
    };
  };
}
