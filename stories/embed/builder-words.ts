export interface BuilderWords {
  readonly contentHeading: string;
  readonly report: string;
  readonly file: string;
  readonly reading: string;
  readonly unreadable: string;
  readonly partMissing: string;
  readonly element: string;
  readonly part: string;
  readonly firstIndicator: string;
  readonly wholeReport: string;
  readonly language: string;
  readonly theme: string;
  readonly themes: Readonly<Record<'auto' | 'light' | 'dark', string>>;
  readonly options: string;
  readonly defaultValue: string;
  readonly locationHeading: string;
  readonly scripts: string;
  readonly page: string;
  readonly pageHelp: string;
  readonly code: string;
  readonly preview: string;
  readonly portalPreview: string;
}

const es: BuilderWords = {
  contentHeading: 'Qué mostrar',
  report: 'Dirección del reporte (JSON)',
  file: 'o un archivo de esta computadora',
  reading: 'Leyendo el reporte…',
  unreadable:
    'Ahí no hay un reporte que se pueda leer. Revise la dirección, o si ese servidor permite leerlo desde otras páginas (CORS).',
  partMissing: 'El reporte no tiene esa parte.',
  element: 'Elemento',
  part: 'Qué parte',
  firstIndicator: 'El primer indicador',
  wholeReport: 'Todo el reporte',
  language: 'Idioma',
  theme: 'Colores',
  themes: {auto: 'Los de la página', light: 'Claros', dark: 'Oscuros'},
  options: 'Opciones',
  defaultValue: 'por defecto',
  locationHeading: 'De dónde se toma',
  scripts: 'Carpeta de los scripts',
  page: 'Página con solo esto, para el marco',
  pageHelp: 'Sin ella no hay código de marco. `avance render --site` hace una por indicador.',
  code: 'Código para pegar',
  preview: 'Así se ve ese código en una página vacía',
  portalPreview: 'En el portal de un ministerio',
};

const en: BuilderWords = {
  contentHeading: 'What to show',
  report: 'Address of the report (JSON)',
  file: 'or a file of this computer',
  reading: 'Reading the report…',
  unreadable:
    'No readable report was found there. Check the address, and whether its server allows other pages to read it (CORS).',
  partMissing: 'The report does not have this part.',
  element: 'Element',
  part: 'Which part',
  firstIndicator: 'The first indicator',
  wholeReport: 'The whole report',
  language: 'Language',
  theme: 'Colours',
  themes: {auto: 'As the page', light: 'Light', dark: 'Dark'},
  options: 'Options',
  defaultValue: 'default',
  locationHeading: 'Where it comes from',
  scripts: 'Folder of the scripts',
  page: 'Page that contains only this element, for the frame',
  pageHelp: 'The frame code needs such a page. `avance render --site` makes one per indicator.',
  code: 'Code to paste',
  preview: 'How that code looks on an empty page',
  portalPreview: 'On the portal of a ministry',
};

export function builderWords(lang: string): BuilderWords {
  return lang.startsWith('es') ? es : en;
}
