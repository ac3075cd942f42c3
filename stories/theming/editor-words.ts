import manifest from '../../dist/custom-elements.json' with {type: 'json'};
import {elementsOf} from '../support/manifest.ts';
import type {Vision} from './pair.ts';
import {tokenWords} from './token-words.ts';

const described = new Map(
  elementsOf(manifest)
    .flatMap(({cssProperties = []}) => cssProperties)
    .map(({name, description = ''}) => [name.replace('--indicator-', ''), description]),
);

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
  readonly beside: (token: string) => string;
  readonly hex: string;
  readonly file: string;
  readonly use: string;
  readonly nothing: string;
  readonly about: (token: string) => string;
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
  beside: (token) => `junto a ${token}`,
  hex: 'en letras',
  file: 'tema.css',
  use: 'Guárdelo y enlácelo en su página:',
  nothing: 'Todavía no cambió nada.',
  about: (token) => tokenWords[token] ?? '',
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
  beside: (token) => `beside ${token}`,
  hex: 'in letters',
  file: 'theme.css',
  use: 'Save it and link it in your page:',
  nothing: 'Nothing was changed yet.',
  about: (token) => described.get(token) ?? '',
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
