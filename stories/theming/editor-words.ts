import type {Vision} from './pair.ts';

interface Words {
  readonly start: string;
  readonly light: string;
  readonly dark: string;
  readonly tokens: string;
  readonly preview: string;
  readonly pairs: string;
  readonly apart: string;
  readonly css: string;
  readonly copy: string;
  readonly copied: string;
  readonly save: string;
  readonly short: (count: number) => string;
  readonly good: string;
  readonly needs: (least: number) => string;
  readonly fails: string;
  readonly pair: string;
  readonly how: string;
  readonly textures: string;
  readonly visions: Readonly<Record<Vision, string>>;
}

const es: Words = {
  start: 'Empezar desde',
  light: 'Claro',
  dark: 'Oscuro',
  tokens: 'Tokens',
  preview: 'Así se ve',
  pairs: 'Contraste de cada par',
  apart: 'Lo favorable y lo desfavorable, uno junto al otro',
  css: 'CSS de su tema',
  copy: 'Copiar',
  copied: 'Copiado',
  save: 'Descargar',
  short: (count) => (count === 1 ? '1 par no alcanza' : `${count} pares no alcanzan`),
  good: 'Todos los pares alcanzan.',
  needs: (least) => `mínimo ${least}`,
  fails: 'No alcanza',
  pair: 'Par',
  how: 'Los textos piden 7 a 1 (AAA); las marcas, 3 a 1. Las columnas muestran el mismo par con menos colores.',
  textures: 'En gris los separan la trama, la figura y la palabra.',
  visions: {
    full: 'Todos los colores',
    protanopia: 'Protanopía',
    deuteranopia: 'Deuteranopía',
    tritanopia: 'Tritanopía',
    grey: 'Gris',
  },
};

const en: Words = {
  start: 'Start from',
  light: 'Light',
  dark: 'Dark',
  tokens: 'Tokens',
  preview: 'How it looks',
  pairs: 'Contrast of every pair',
  apart: 'Good and bad, side by side',
  css: 'CSS of your theme',
  copy: 'Copy',
  copied: 'Copied',
  save: 'Download',
  short: (count) => (count === 1 ? '1 pair falls short' : `${count} pairs fall short`),
  good: 'Every pair is good.',
  needs: (least) => `at least ${least}`,
  fails: 'Falls short',
  pair: 'Pair',
  how: 'Text needs 7 to 1 (AAA), marks need 3 to 1. The columns show the same pair with fewer colours.',
  textures: 'In grey, pattern, figure and word tell them apart.',
  visions: {
    full: 'All colours',
    protanopia: 'Protanopia',
    deuteranopia: 'Deuteranopia',
    tritanopia: 'Tritanopia',
    grey: 'Grey',
  },
};

export function editorWords(lang: string): Words {
  return lang.startsWith('es') ? es : en;
}
export type EditorWords = Words;
