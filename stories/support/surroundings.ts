import type {Decorator, Preview} from '@storybook/web-components-vite';
import {renderHost} from './host.ts';
import {linkStyleSheet} from './linked.ts';
import {emulateMedia, type EmulatedMedia} from './media.ts';
import {presets} from './preset.ts';
import {pseudoLocales, registerPseudo} from './pseudo.ts';

type Titles = Readonly<Record<string, string>>;

function toolbarItem<Icon extends string>(description: string, icon: Icon, titles: Titles) {
  const items = Object.entries(titles).map(([value, title]) => ({value, title}));
  return {description, toolbar: {icon, dynamicTitle: true, items}} as const;
}

const widths = Object.fromEntries(
  [240, 320, 480, 720, 900, 1400].map((width) => [`${width}px`, `${width} px wide`]),
);

/** Toolbar items for what the page around an element sets: language, colours, tokens, width, and the page itself. */
export const surroundingTypes = {
  language: toolbarItem('Language of the page', 'globe', {
    'es-PE': 'Español (Perú)',
    'en': 'English',
    'en-XA': 'Pseudo, 40 % longer',
    'ar-XB': 'Right to left (RTL)',
  }),
  theme: toolbarItem('Colours of the reader', 'contrast', {
    light: 'Light',
    dark: 'Dark',
    contrast: 'High contrast',
    forced: 'Forced colours',
    print: 'Print preview',
  }),
  preset: toolbarItem('Tokens of the page', 'paintbrush', {
    'neutral': 'Neutral',
    'gob-pe': 'gob.pe-like',
    'newspaper': 'Newspaper',
    'high-contrast': 'High-contrast tokens',
  }),
  density: toolbarItem('Space', 'component', {
    compact: 'Compact (3 px)',
    standard: 'Standard (4 px)',
    roomy: 'Roomy (6 px)',
  }),
  width: toolbarItem('Width of the container', 'expand', {full: 'Full width', ...widths}),
  host: toolbarItem('Page around the element', 'browser', {
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

const emulatedMedia: Readonly<Record<string, EmulatedMedia>> = {
  contrast: 'contrast',
  forced: 'forced',
  print: 'print',
};

/** Applies the toolbar items to the elements around a story, never to the element itself, as a page would. */
export function surroundings(tags: readonly string[]): Decorator {
  return (story, {canvasElement, globals, viewMode}) => {
    const values = globals as Readonly<Record<string, string>>;
    const language = values['language'] ?? '';
    pseudoLocales.filter((locale) => locale === language).forEach(registerPseudo);
    emulateMedia(emulatedMedia[values['theme'] ?? ''] ?? null, tags);
    linkStyleSheet('preset', presets[values['preset'] ?? '']);
    if (viewMode === 'story') renderHost(canvasElement, values['host'] ?? '');
    applyToCanvas(canvasElement, values, viewMode === 'story');
    return story();
  };
}

function applyToCanvas(
  canvas: HTMLElement,
  values: Readonly<Record<string, string>>,
  isAlone: boolean,
): void {
  const {language = '', theme = '', density = '', width = ''} = values;
  // Elements read the language of the page once, at their first render.
  if (canvas.lang !== language) canvas.replaceChildren();
  for (const element of isAlone ? [canvas, document.documentElement] : [canvas]) {
    element.lang = language;
    element.dir = language === 'ar-XB' ? 'rtl' : 'ltr';
    element.dataset['theme'] = theme;
  }
  Object.assign(canvas.dataset, {density, width});
}
