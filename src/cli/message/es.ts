/** The words of the command line in Spanish. */
export const es = {
  'help': `avance: indicadores de políticas públicas, de la hoja de cálculo al informe

  avance import ARCHIVO [--to informe.json]    CSV, TSV, texto, XLSX, JSON-stat, SDMX-JSON u Open SDG → informe
  avance check ARCHIVO…                        revisa informes o archivos por importar
  avance export ARCHIVO --as FORMATO           csv, csv-long, csv-excel, xlsx, json, jsonld, datapackage
  avance diff ANTES DESPUÉS                    qué se agregó, se revisó o desapareció
  avance pdf ARCHIVO --to informe.pdf          las diapositivas o el informe, impresos con Chromium o Chrome

Opciones
  --to ARCHIVO         dónde escribir (si no, la salida estándar)
  --as FORMATO         formato de la exportación
  --view slides|report diapositivas (si no se dice) o informe (pdf)
  --json               resultados como JSON (check, diff, problemas de import)
  --title TÍTULO       título del informe, si el archivo no lo dice
  --id ID              identificador del informe
  --decimal coma|punto signo decimal, si el archivo no lo decide
  --encoding NOMBRE    utf-8, windows-1252, utf-16le, utf-16be
  --sheet NOMBRE       hoja del libro
  --meta ARCHIVO       metadatos YAML de un indicador de Open SDG
  --lang es|en         idioma de los mensajes
  --help, --version

Estado de salida: 0 bien (puede haber advertencias), 1 hay errores o diferencias, 2 no se pudo trabajar.
`,
  'error': 'error',
  'warning': 'advertencia',
  'info': 'nota',
  'row': 'fila {row}',
  'total': '{file}: {errors} errores, {warnings} advertencias, {infos} notas',
  'reading': 'Leyendo {file} ({size} MB)…',
  'written': '{file}: {count} indicadores escritos',
  'not-held': 'El formato no puede guardar: {what}',
  'added': 'agregado',
  'vanished': 'desapareció',
  'revised': 'revisado',
  'same': 'Sin diferencias.',
  'schema': 'No cumple el esquema: {seen}',
  'unknown-command': 'No existe el comando «{name}». Vea avance --help.',
  'bad-option': '{detail}. Vea avance --help.',
  'bad-choice': '--{name} no puede ser «{value}». Puede ser: {allowed}.',
  'few-files': 'El comando {name} necesita {count} archivo(s). Vea avance --help.',
  'no-file': 'No se puede leer {file}: {detail}',
  'no-write': 'No se puede escribir {file}: {detail}',
  'bad-json': '{file} no es JSON válido: {detail}',
  'bad-book': '{file} no es un libro de hojas de cálculo que se pueda leer.',
  'bad-yaml': '{file} no es YAML válido: {detail}',
  'no-sheet': '{file} no tiene la hoja «{name}». Tiene: {allowed}.',
  'no-report': '{file}: no hay nada que se pueda mostrar.',
  'needs-to': '{format} es binario: indique --to ARCHIVO.',
  'no-chromium': 'Para imprimir se necesita Chromium, Chrome o Edge; CHROME_PATH puede decir dónde está.',
  'no-pdf': '{program} no pudo imprimir: {detail}',
  'internal': 'Error interno: {detail}. Por favor, repórtelo.',
} as const;
export type MessageKey = keyof typeof es;
