interface Words {
  readonly what: string;
  readonly report: string;
  readonly file: string;
  readonly reading: string;
  readonly bad: string;
  readonly absent: string;
  readonly element: string;
  readonly part: string;
  readonly first: string;
  readonly whole: string;
  readonly language: string;
  readonly theme: string;
  readonly themes: Readonly<Record<'auto' | 'light' | 'dark', string>>;
  readonly options: string;
  readonly unset: string;
  readonly where: string;
  readonly scripts: string;
  readonly page: string;
  readonly pageAbout: string;
  readonly code: string;
  readonly live: string;
  readonly host: string;
}

const es: Words = {
  what: 'Qué mostrar',
  report: 'Dirección del reporte (JSON)',
  file: 'o un archivo de esta computadora',
  reading: 'Leyendo el reporte…',
  bad: 'Ahí no hay un reporte que se pueda leer. Revise la dirección, o si ese servidor permite leerlo desde otras páginas (CORS).',
  absent: 'El reporte no tiene esa parte.',
  element: 'Elemento',
  part: 'Qué parte',
  first: 'El primer indicador',
  whole: 'Todo el reporte',
  language: 'Idioma',
  theme: 'Colores',
  themes: {auto: 'Los de la página', light: 'Claros', dark: 'Oscuros'},
  options: 'Opciones',
  unset: 'como viene',
  where: 'De dónde se toma',
  scripts: 'Carpeta de los scripts',
  page: 'Página con solo esto, para el marco',
  pageAbout: 'Sin ella no hay código de marco. `avance render --site` hace una por indicador.',
  code: 'Código para pegar',
  live: 'Así se ve ese código en una página vacía',
  host: 'En el portal de un ministerio',
};

const en: Words = {
  what: 'What to show',
  report: 'Address of the report (JSON)',
  file: 'or a file of this computer',
  reading: 'Reading the report…',
  bad: 'There is no report there that can be read. Check the address, or whether its server lets other pages read it (CORS).',
  absent: 'The report has no such part.',
  element: 'Element',
  part: 'Which part',
  first: 'The first indicator',
  whole: 'The whole report',
  language: 'Language',
  theme: 'Colours',
  themes: {auto: 'Those of the page', light: 'Light', dark: 'Dark'},
  options: 'Options',
  unset: 'as it comes',
  where: 'Where it comes from',
  scripts: 'Folder of the scripts',
  page: 'A page with this alone, for the frame',
  pageAbout: 'Without it there is no code for a frame. `avance render --site` makes one per indicator.',
  code: 'Code to paste',
  live: 'How that code looks on an empty page',
  host: 'On the portal of a ministry',
};

export type BuilderWords = Words;

export function builderWords(lang: string): Words {
  return lang.startsWith('es') ? es : en;
}
