import type {Decorator, Preview} from '@storybook/web-components-vite';
import {dress} from './host.ts';
import {link} from './linked.ts';
import {play, type Played} from './media.ts';
import {presets} from './preset.ts';
import {pseudoLocales, registerPseudo} from './pseudo.ts';

type Choices = Readonly<Record<string, string>>;

function choice<Icon extends string>(description: string, icon: Icon, titles: Choices) {
  const items = Object.entries(titles).map(([value, title]) => ({value, title}));
  return {description, toolbar: {icon, dynamicTitle: true, items}} as const;
}

const widths = Object.fromEntries(
  [240, 320, 480, 720, 900, 1400].map((width) => [`${width}px`, `${width} px wide`]),
);

/** What a page around an element decides: language, colours, tokens, the width that it leaves, and the page itself. */
export const surroundingTypes = {
  language: choice('Language of the page', 'globe', {
    'es-PE': 'Español (Perú)',
    'en': 'English',
    'en-XA': 'Pseudo, 40 % longer',
    'ar-XB': 'From the right (RTL)',
  }),
  theme: choice('Colours that the reader has', 'contrast', {
    light: 'Light',
    dark: 'Dark',
    contrast: 'High contrast',
    forced: 'Forced colours',
    print: 'Print preview',
  }),
  preset: choice('Tokens of the page', 'paintbrush', {
    'neutral': 'Neutral',
    'gob-pe': 'gob.pe-like',
    'newspaper': 'Newspaper',
    'high-contrast': 'High-contrast tokens',
  }),
  density: choice('Space', 'component', {
    compact: 'Compact (3 px)',
    standard: 'Standard (4 px)',
    roomy: 'Roomy (6 px)',
  }),
  width: choice('Width of the container', 'expand', {full: 'Full width', ...widths}),
  host: choice('Page around the element', 'browser', {
    bare: 'Bare page',
    portal: 'Ministry portal',
    newspaper: 'Newspaper',
  }),
} satisfies Preview['globalTypes'];

export const initialSurroundings = {
  language: 'es-PE',
  theme: 'light',
  preset: 'neutral',
  density: 'standard',
  width: 'full',
  host: 'bare',
} as const;

const played: Readonly<Record<string, Played>> = {contrast: 'contrast', forced: 'forced', print: 'print'};

/** Puts stories where the toolbar says, as a page would: on elements around them, never on the element itself. */
export function surroundings(tags: readonly string[]): Decorator {
  return (story, {canvasElement, globals, viewMode}) => {
    const chosen = globals as Readonly<Record<string, string>>;
    const language = chosen['language'] ?? '';
    pseudoLocales.filter((locale) => locale === language).forEach(registerPseudo);
    play(played[chosen['theme'] ?? ''] ?? null, tags);
    link('preset', presets[chosen['preset'] ?? '']);
    if (viewMode === 'story') dress(canvasElement, chosen['host'] ?? '');
    surround(canvasElement, chosen, viewMode === 'story');
    return story();
  };
}

function surround(canvas: HTMLElement, chosen: Readonly<Record<string, string>>, isAlone: boolean): void {
  const {language = '', theme = '', density = '', width = ''} = chosen;
  // Elements read the language of the page once, when they are drawn.
  if (canvas.lang !== language) canvas.replaceChildren();
  for (const element of isAlone ? [canvas, document.documentElement] : [canvas]) {
    element.lang = language;
    element.dir = language === 'ar-XB' ? 'rtl' : 'ltr';
    element.dataset['theme'] = theme;
  }
  Object.assign(canvas.dataset, {density, width});
}
