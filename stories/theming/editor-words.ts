import manifest from '../../dist/custom-elements.json' with {type: 'json'};
import {elementsOf} from '../support/manifest.ts';
import type {Vision} from './pair.ts';
import {tokenWords} from './token-words.ts';

const descriptions = new Map(
  elementsOf(manifest)
    .flatMap(({cssProperties = []}) => cssProperties)
    .map(({name, description = ''}) => [name.replace('--indicator-', ''), description]),
);

export interface EditorWords {
  readonly start: string;
  readonly light: string;
  readonly dark: string;
  readonly tokens: string;
  readonly preview: string;
  readonly pairs: string;
  readonly verdictDistance: string;
  readonly css: string;
  readonly copy: string;
  readonly copied: string;
  readonly save: string;
  readonly shortfallCount: (count: number) => string;
  readonly noShortfalls: string;
  readonly minimum: (minimum: number) => string;
  readonly fails: string;
  readonly nextTo: (token: string) => string;
  readonly hex: string;
  readonly file: string;
  readonly usage: string;
  readonly noChanges: string;
  readonly description: (token: string) => string;
  readonly pair: string;
  readonly contrastHelp: string;
  readonly greyHelp: string;
  readonly visions: Readonly<Record<Vision, string>>;
}

const es: EditorWords = {
  start: 'Empezar desde',
  light: 'Claro',
  dark: 'Oscuro',
  tokens: 'Tokens',
  preview: 'Así se ve',
  pairs: 'Contraste de cada par',
  verdictDistance: 'Lo favorable y lo desfavorable, uno junto al otro',
  css: 'CSS de su tema',
  copy: 'Copiar',
  copied: 'Copiado',
  save: 'Descargar',
  shortfallCount: (count) => (count === 1 ? '1 par no alcanza' : `${count} pares no alcanzan`),
  noShortfalls: 'Todos los pares alcanzan.',
  minimum: (minimum) => `mínimo ${minimum}`,
  fails: 'No alcanza',
  nextTo: (token) => `junto a ${token}`,
  hex: 'en letras',
  file: 'tema.css',
  usage: 'Guárdelo y enlácelo en su página:',
  noChanges: 'Todavía no cambió nada.',
  description: (token) => tokenWords[token] ?? '',
  pair: 'Par',
  contrastHelp:
    'Los textos necesitan 7 a 1 (AAA); las marcas, 3 a 1. Las columnas muestran el mismo par con menos colores.',
  greyHelp: 'En gris se distinguen por la trama, la figura y la palabra.',
  visions: {
    full: 'Todos los colores',
    protanopia: 'Protanopía',
    deuteranopia: 'Deuteranopía',
    tritanopia: 'Tritanopía',
    grey: 'Gris',
  },
};

const en: EditorWords = {
  start: 'Start from',
  light: 'Light',
  dark: 'Dark',
  tokens: 'Tokens',
  preview: 'How it looks',
  pairs: 'Contrast of every pair',
  verdictDistance: 'Favourable and unfavourable, side by side',
  css: 'CSS of your theme',
  copy: 'Copy',
  copied: 'Copied',
  save: 'Download',
  shortfallCount: (count) => (count === 1 ? '1 pair falls short' : `${count} pairs fall short`),
  noShortfalls: 'Every pair has enough contrast.',
  minimum: (minimum) => `at least ${minimum}`,
  fails: 'Falls short',
  nextTo: (token) => `beside ${token}`,
  hex: 'hexadecimal',
  file: 'theme.css',
  usage: 'Save it and link it in your page:',
  noChanges: 'No changes yet.',
  description: (token) => descriptions.get(token) ?? '',
  pair: 'Pair',
  contrastHelp:
    'Text needs 7 to 1 (AAA), marks need 3 to 1. The columns show the same pair with fewer colours.',
  greyHelp: 'In grey they differ by pattern, figure and word.',
  visions: {
    full: 'All colours',
    protanopia: 'Protanopia',
    deuteranopia: 'Deuteranopia',
    tritanopia: 'Tritanopia',
    grey: 'Grey',
  },
};

export function editorWords(lang: string): EditorWords {
  return lang.startsWith('es') ? es : en;
}
