import {addons} from 'storybook/manager-api';
import {create, themes} from 'storybook/theming';

const isDark = window.matchMedia('(prefers-color-scheme: dark)').matches;

addons.setConfig({
  theme: create({
    ...(isDark ? themes.dark : themes.light),
    base: isDark ? 'dark' : 'light',
    brandTitle: 'Avance',
  }),
});
