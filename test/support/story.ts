import './fixture.ts';
import {renderStories, whenStoriesSettled, storiesOf, type Args} from './stories.ts';

/**
 * Returns a function that renders a story of a module by its name, optionally with other arguments, and resolves to its
 * element when it shows its data. Removed after the test.
 */
export function storyRenderer<E extends HTMLElement>(
  module: object,
): (name: string, args?: Args) => Promise<E> {
  return async (name, args = {}) => {
    const story = storiesOf(module).find((candidate) => candidate.name === name);
    if (!story) throw new Error(`No story ${name}`);
    const main = renderStories([story], {lang: 'es-PE', args});
    await whenStoriesSettled(main);
    const element = main.querySelector<E & {readonly updateComplete?: Promise<unknown>}>(story.tag);
    if (!element) throw new Error(`No <${story.tag}> in ${name}`);
    await element.updateComplete;
    return element;
  };
}
