import type {Decorator, Preview} from '@storybook/web-components-vite';

/** What a page around an element decides: its language, its colour scheme, the width that it leaves. */
export const surroundingTypes = {
  language: {
    description: 'Language of the page',
    toolbar: {
      icon: 'globe',
      dynamicTitle: true,
      items: choices({'es-PE': 'Español (Perú)', 'en': 'English'}),
    },
  },
  theme: {
    description: 'Colour scheme of the page',
    toolbar: {icon: 'contrast', dynamicTitle: true, items: choices({light: 'Light', dark: 'Dark'})},
  },
  width: {
    description: 'Width of the container',
    toolbar: {
      icon: 'expand',
      dynamicTitle: true,
      items: [
        {value: 'full', title: 'Full width'},
        ...[240, 320, 480, 720, 900].map((width) => ({value: `${width}px`, title: `${width} px`})),
      ],
    },
  },
} satisfies Preview['globalTypes'];

function choices(titles: Readonly<Record<string, string>>): {value: string; title: string}[] {
  return Object.entries(titles).map(([value, title]) => ({value, title}));
}

/** Puts the story where the toolbar says, as a page would: on elements around it, never on the element itself. */
export const surroundings: Decorator = (story, {canvasElement, globals, viewMode}) => {
  const {language, theme, width} = globals;
  // Elements read the language of the page once, when they are drawn.
  if (canvasElement.lang !== language) canvasElement.replaceChildren();
  const around = viewMode === 'story' ? [canvasElement, document.documentElement] : [canvasElement];
  for (const element of around) {
    element.lang = String(language);
    element.dataset['theme'] = String(theme);
  }
  canvasElement.dataset['width'] = String(width);
  return story();
};
