/** The words of the command line in Spanish. */
export const es = {
  'help': `avance: indicadores de políticas públicas, de la hoja de cálculo al informe

  avance import ARCHIVO [--to informe.json]    CSV, TSV, texto, XLSX, JSON-stat, SDMX-JSON u Open SDG → informe
  avance check ARCHIVO…                        revisa informes o archivos por importar
  avance export ARCHIVO --as FORMATO           csv, csv-long, csv-excel, xlsx, json, jsonld, datapackage
  avance diff ANTES DESPUÉS                    qué se agregó, se revisó o desapareció
  avance pdf ARCHIVO --to informe.pdf          las diapositivas o el informe, impresos con Chromium o Chrome
  avance snippet ARCHIVO --src URL             el código para pegar en otra página
  avance doctor URL|ARCHIVO                    qué impide una página, o sus cabeceras
  avance render INFORME --as FORMATO           html, dsd, svg, png, text, markdown, email, jsonld, oembed, social
  avance render INFORME --site CARPETA --base URL   un sitio: una página por objetivo e indicador

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
  --src URL            dirección del documento en la página
  --element ETIQUETA   elemento que se muestra (indicator-card, objective-summary, …; si no, todo el informe)
  --code CÓDIGO        indicador o grupo que se muestra
  --shape FORMA        module, classic, iframe, html
  --freeze             fija esta edición del documento
  --scripts URL        carpeta de los scripts, si son propios
  --page URL           página ya generada, para un marco
  --theme light|dark   colores del dibujo (render)
  --width PX           ancho del dibujo (render)
  --locale ETIQUETA    idioma de lo que se muestra, si no el del informe (render)
  --base URL           dirección que tendrá el sitio (render)
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
  'needs-base': 'Indique --base URL: la dirección absoluta que tendrá el sitio.',
  'site-written': '{folder}: {count} archivos escritos',
  'needs-to': '{format} es binario: indique --to ARCHIVO.',
  'no-chromium': 'Para imprimir se necesita Chromium, Chrome o Edge; CHROME_PATH puede decir dónde está.',
  'no-pdf': '{program} no pudo imprimir: {detail}',
  'doctor-good': 'Nada impide aquí que los elementos funcionen.',
  'doctor-use': 'Use la forma «{shape}».',
  'doctor-use-module': 'Pegue el código de avance snippet tal como está.',
  'doctor-use-classic': 'Pegue el código de avance snippet --shape classic.',
  'doctor-use-iframe': 'Ponga la página ya generada en un marco: avance snippet --shape iframe --page URL.',
  'doctor-use-html':
    'Pegue solo la tabla: avance snippet --shape html. Se ve en todas partes, pero no se actualiza sola.',
  'doctor-escaped':
    'El código se pegó como texto: el lector ve las etiquetas. Cambie el editor a su vista de código fuente o HTML y péguelo otra vez.',
  'doctor-tags-stripped':
    'El script está, pero las etiquetas de los elementos no: el editor o un filtro las borra. Permita las etiquetas o use un marco.',
  'doctor-script-stripped':
    'Las etiquetas están, pero ningún script de Avance: el editor o un filtro lo borra. Ponga el script en la plantilla del sitio o use un marco.',
  'doctor-module-stripped': 'El script perdió type="module". Use la forma clásica.',
  'doctor-data-stripped':
    'La etiqueta perdió su src y no tiene datos. Permita los atributos de la etiqueta o use un marco.',
  'doctor-no-scripts': 'La página corre en un sandbox sin scripts.',
  'doctor-script-blocked':
    'La política no deja entrar ningún script de Avance. Pida que se agregue su servidor a script-src.',
  'doctor-script-own-host':
    'La política solo deja entrar scripts de ciertos servidores. Copie avance.js al servidor de la página e indíquelo con --scripts, o pida que se agregue el servidor a script-src.',
  'doctor-script-nonce':
    'La política pide un nonce. Agregue nonce="…" a la etiqueta del script, tal como lo da el servidor de la página.',
  'doctor-data-blocked':
    'La política no deja cargar los datos. Pida que se agregue su servidor a connect-src.',
  'doctor-data-own-host':
    'La política solo deja cargar datos de ciertos servidores. Guarde el archivo en el servidor de la página, o pida que se agregue su servidor a connect-src.',
  'doctor-frame-blocked': 'La política no deja entrar el marco. Pida que se agregue su servidor a frame-src.',
  'doctor-trusted-types':
    'En la lista de políticas de Trusted Types falta «avance»: los navegadores sin setHTML muestran la tabla. Agregue avance a la lista.',
  'doctor-mixed': 'La página es https y esto no: los navegadores lo rechazan. Sírvalo por https.',
  'doctor-script-cors':
    'El servidor de los scripts no deja que otro sitio los lea. Debe enviar Access-Control-Allow-Origin: *.',
  'doctor-data-cors':
    'El servidor de los datos no deja que otro sitio los lea. Debe enviar Access-Control-Allow-Origin: *.',
  'doctor-png':
    'La política no deja crear imágenes en la página: el panel de compartir da SVG, pero no PNG. Para permitirlo, agregue blob: a img-src.',
  'doctor-no-downloads':
    'El sandbox no permite descargas: el panel de compartir puede copiar, pero no descargar.',
  'doctor-report-only': 'La política solo informa: hoy no bloquea nada.',
  'no-code': '{file} no tiene el código {code}.',
  'needs-page': 'La forma iframe necesita la dirección de una página ya generada: --page URL.',
  'bad-element': 'No existe el elemento <{name}>. Puede ser: {allowed}.',
  'internal': 'Error interno: {detail}. Por favor, repórtelo.',
} as const;
export type MessageKey = keyof typeof es;
