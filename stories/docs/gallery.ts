import {createElement, type ReactElement} from 'react';

type Language = 'es' | 'en';

interface Tile {
  readonly tag: string;
  readonly use: Readonly<Record<Language, string>>;
  readonly attributes?: Readonly<Record<string, string>>;
  /** Content of the element; of a bar, the words of the sentence that it follows. */
  readonly content?: Readonly<Record<Language, string>>;
  /** Takes the whole width. */
  readonly isWide?: boolean;
}

// Relative: the built Storybook may be below a path.
const report = 'data/pnmnna-2023.json';

const tiles: readonly Tile[] = [
  {
    tag: 'indicator-card',
    use: {
      es: 'Un indicador: cuánto, desde cuánto, y si eso es bueno',
      en: 'One indicator: how much, since when, and whether that is good',
    },
    attributes: {src: report, code: '03.07.03'},
  },
  {
    tag: 'indicator-card',
    use: {es: 'Un cambio pequeño se ve ampliado', en: 'A small change is enlarged'},
    attributes: {src: report, code: '03.01.01'},
  },
  {
    tag: 'objective-summary',
    use: {es: 'Un objetivo en una mirada', en: 'An objective at a glance'},
    attributes: {src: report, code: '03'},
    isWide: true,
  },
  {
    tag: 'variation-chart',
    use: {es: 'Todos los cambios, del mayor al menor', en: 'All changes, the largest first'},
    attributes: {src: report, code: '03'},
    isWide: true,
  },
  {
    tag: 'indicator-trend',
    use: {
      es: 'Un indicador a través de los años, con sus metas',
      en: 'An indicator over the years, with its targets',
    },
    attributes: {src: 'data/targets.json'},
    isWide: true,
  },
  {
    tag: 'indicator-sheet',
    use: {
      es: 'La ficha técnica de un indicador, con lo que la fuente no dice',
      en: 'The method sheet of an indicator, with what the source does not say',
    },
    attributes: {src: report, code: '03.04.01'},
    isWide: true,
  },
  {
    tag: 'variation-bar',
    use: {es: 'Una cifra dentro de una oración', en: 'A figure inside a sentence'},
    attributes: {'from-value': '19.9', 'to-value': '23.7', 'unit': '%', 'desired': 'increase'},
    content: {es: 'Las DEMUNA acreditadas subieron', en: 'The share of accredited offices rose'},
  },
  {
    tag: 'indicator-legend',
    use: {es: 'Qué significan los signos', en: 'What the signs mean'},
    attributes: {src: report},
  },
  {
    tag: 'indicator-table',
    use: {es: 'Una tabla para buscar y ordenar', en: 'A table to search and sort'},
    attributes: {src: report, code: '03.07', search: ''},
    isWide: true,
  },
  {
    tag: 'policy-report',
    use: {es: 'El documento completo, también como presentación', en: 'The whole document, also as slides'},
    attributes: {src: report, view: 'slides'},
    isWide: true,
  },
];

/** Every kind of element with the real report, each under a link to its page. */
export function Gallery({lang}: {lang: Language}): ReactElement {
  return createElement(
    'div',
    {className: 'gallery'},
    tiles.map(({tag, use, attributes = {}, content, isWide}, key) =>
      createElement(
        'section',
        {key, className: isWide ? 'wide' : undefined},
        createElement(
          'h2',
          null,
          createElement('a', {href: `./?path=/docs/elements-${tag}--docs`, target: '_top'}, use[lang]),
        ),
        createElement(tag, {...attributes, 'locale': lang, 'heading-level': 3}, content?.[lang]),
      ),
    ),
  );
}
