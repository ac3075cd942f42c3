/// <reference types="vite/client" />
import {interceptNetwork} from '../../stories/support/network.ts';
import {allStories} from '../support/all-stories.ts';
import {place, settled} from '../support/stories.ts';
import './page.css';

/** Draws the story that the address names; the title of the page says when all of it is there. */
async function show(): Promise<void> {
  const asked = new URLSearchParams(location.search);
  const [tag = '', name] = (asked.get('story') ?? '').split('/');
  const story = allStories.get(tag)?.find((one) => one.name === name);
  if (!story) throw new Error(`No story ${asked.get('story')}`);
  interceptNetwork();
  document.documentElement.dataset['theme'] = asked.get('theme') ?? '';
  await Promise.all([400, 500, 600].map((weight) => document.fonts.load(`${weight} 16px "Source Sans 3"`)));
  const main = place([story], {lang: 'es-PE'});
  main.firstElementChild?.remove();
  main.style.inlineSize = `${asked.get('width')}px`;
  await settled(main);
  await document.fonts.ready;
  await Promise.all(document.getAnimations().map(({finished}) => finished));
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  document.title = 'Drawn';
}

show().catch((error: unknown) => {
  document.title = `Failed: ${String(error)}`;
});
