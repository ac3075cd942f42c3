import {DocsContainer, type DocsContainerProps} from '@storybook/addon-docs/blocks';
import {createElement, useEffect, useState, type PropsWithChildren, type ReactElement} from 'react';
import {addons} from 'storybook/preview-api';
import {themes} from 'storybook/theming';

type Globals = Readonly<Record<string, unknown>>;

function themeOf({theme}: Globals): string {
  return theme === 'dark' ? 'dark' : 'light';
}

/** Pages of the guide are in two languages, all others in English. */
function languageOf(id: string): string {
  return id.startsWith('guía') ? 'es' : 'en';
}

/** A page of documentation in the colours that the toolbar asks for. */
export function DocsPage({children, context}: PropsWithChildren<DocsContainerProps>): ReactElement {
  const [theme, setTheme] = useState(() => themeOf(initialGlobals(context)));
  useEffect(() => {
    const follow = ({globals}: {globals: Globals}): void => setTheme(themeOf(globals));
    const channel = addons.getChannel();
    channel.on('globalsUpdated', follow);
    return () => channel.off('globalsUpdated', follow);
  }, []);
  document.documentElement.dataset['theme'] = theme;
  document.documentElement.lang = languageOf(new URLSearchParams(location.search).get('id') ?? '');
  const look = {...(theme === 'dark' ? themes.dark : themes.light), fontBase: 'system-ui, sans-serif'};
  return createElement(DocsContainer, {context, theme: look, children});
}

/** Before the toolbar is touched, what the address or the book itself says. */
function initialGlobals(context: DocsContainerProps['context']): Globals {
  try {
    const [story] = context.componentStories();
    return story ? context.getStoryContext(story).globals : fromAddress();
  } catch {
    return fromAddress();
  }
}

function fromAddress(): Globals {
  const asked = new URLSearchParams(location.search).get('globals') ?? '';
  return Object.fromEntries(asked.split(';').map((pair) => pair.split(':')));
}
