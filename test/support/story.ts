import './fixture.ts';
import {place, settled, storiesOf, type Args} from './stories.ts';

/**
 * Draws stories of one element, by their names, with other arguments where a test gives them; gives the element once it
 * shows its data. Gone after the test.
 */
export function storyOf<E extends HTMLElement>(module: object): (name: string, args?: Args) => Promise<E> {
  return async (name, args = {}) => {
    const story = storiesOf(module).find((one) => one.name === name);
    if (!story) throw new Error(`No story ${name}`);
    const main = place([story], {lang: 'es-PE', args});
    await settled(main);
    const element = main.querySelector<E & {readonly updateComplete?: Promise<unknown>}>(story.tag);
    if (!element) throw new Error(`No <${story.tag}> in ${name}`);
    await element.updateComplete;
    return element;
  };
}
