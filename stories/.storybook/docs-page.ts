import {DocsContainer, type DocsContainerProps} from '@storybook/addon-docs/blocks';
import {createElement, useEffect, useState, type PropsWithChildren, type ReactElement} from 'react';
import {addons} from 'storybook/preview-api';
import {themes} from 'storybook/theming';

type Globals = Readonly<Record<string, unknown>>;

function themeOf({theme}: Globals): string {
  return theme === 'dark' ? 'dark' : 'light';
}

/** Only the Spanish pages of the guide are not in English. */
function languageOf(id: string): string {
  return id.startsWith('guía') ? 'es' : 'en';
}

/** Container of a documentation page. It follows the theme of the toolbar. */
export function DocsPage({children, context}: PropsWithChildren<DocsContainerProps>): ReactElement {
  const [theme, setTheme] = useState(() => themeOf(initialGlobals(context)));
  useEffect(() => {
    const updateTheme = ({globals}: {globals: Globals}): void => setTheme(themeOf(globals));
    const channel = addons.getChannel();
    channel.on('globalsUpdated', updateTheme);
    return () => channel.off('globalsUpdated', updateTheme);
  }, []);
  document.documentElement.dataset['theme'] = theme;
  document.documentElement.lang = languageOf(new URLSearchParams(location.search).get('id') ?? '');
  const docsTheme = {...(theme === 'dark' ? themes.dark : themes.light), fontBase: 'system-ui, sans-serif'};
  return createElement(DocsContainer, {context, theme: docsTheme, children});
}

/** Globals before the first change in the toolbar: those of the page's first story, otherwise those of the URL. */
function initialGlobals(context: DocsContainerProps['context']): Globals {
  try {
    const [story] = context.componentStories();
    return story ? context.getStoryContext(story).globals : globalsFromUrl();
  } catch {
    return globalsFromUrl();
  }
}

function globalsFromUrl(): Globals {
  const globals = new URLSearchParams(location.search).get('globals') ?? '';
  return Object.fromEntries(globals.split(';').map((pair) => pair.split(':')));
}
