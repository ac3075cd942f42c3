/// <reference types="vite/client" />
import {interceptNetwork} from '../../stories/support/network.ts';
import {allStories} from '../support/all-stories.ts';
import {renderStories, whenStoriesSettled} from '../support/stories.ts';
import './page.css';

/** Draws the story of the URL parameters; sets the title to "Drawn" or "Failed: …" at the end. */
async function drawStory(): Promise<void> {
  const parameters = new URLSearchParams(location.search);
  const [tag = '', name] = (parameters.get('story') ?? '').split('/');
  const story = allStories.get(tag)?.find((candidate) => candidate.name === name);
  if (!story) throw new Error(`No story ${parameters.get('story')}`);
  interceptNetwork();
  document.documentElement.dataset['theme'] = parameters.get('theme') ?? '';
  await Promise.all([400, 500, 600].map((weight) => document.fonts.load(`${weight} 16px "Source Sans 3"`)));
  const main = renderStories([story], {lang: 'es-PE'});
  main.firstElementChild?.remove();
  main.style.inlineSize = `${parameters.get('width')}px`;
  await whenStoriesSettled(main);
  await document.fonts.ready;
  // Those of a shadow root are not among those of the document.
  const roots = [...main.querySelectorAll('*')].flatMap(({shadowRoot}) => shadowRoot ?? []);
  await Promise.all(roots.flatMap((root) => root.getAnimations().map(({finished}) => finished)));
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  document.title = 'Drawn';
}

drawStory().catch((error: unknown) => {
  document.title = `Failed: ${String(error)}`;
});
