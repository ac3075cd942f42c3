interface Words {
  readonly report: string;
  readonly file: string;
  readonly element: string;
  readonly part: string;
  readonly whole: string;
  readonly language: string;
  readonly theme: string;
  readonly scripts: string;
  readonly options: string;
  readonly code: string;
  readonly copy: string;
  readonly copied: string;
  readonly live: string;
  readonly host: string;
  readonly bad: string;
  readonly shapes: Readonly<Record<'module' | 'classic', string>>;
}

const es: Words = {
  report: 'Dirección del reporte',
  file: 'o un archivo de esta computadora',
  element: 'Elemento',
  part: 'Qué parte',
  whole: 'Lo primero, o todo',
  language: 'Idioma',
  theme: 'Colores',
  scripts: 'Carpeta de los scripts',
  options: 'Opciones',
  code: 'Código para pegar',
  copy: 'Copiar',
  copied: 'Copiado',
  live: 'Así se ve ese código',
  host: 'En el portal de un ministerio',
  bad: 'No se puede leer un reporte ahí.',
  shapes: {module: 'Módulo', classic: 'Script clásico'},
};

const en: Words = {
  report: 'Address of the report',
  file: 'or a file of this computer',
  element: 'Element',
  part: 'Which part',
  whole: 'The first, or all',
  language: 'Language',
  theme: 'Colours',
  scripts: 'Folder of the scripts',
  options: 'Options',
  code: 'Code to paste',
  copy: 'Copy',
  copied: 'Copied',
  live: 'How that code looks',
  host: 'On the portal of a ministry',
  bad: 'No report can be read there.',
  shapes: {module: 'Module', classic: 'Classic script'},
};

export function builderWords(lang: string): Words {
  return lang.startsWith('es') ? es : en;
}
