/** Messages of the command line in Spanish. */
export const cliEs = {
  'help.title': 'avance: indicadores de políticas públicas, de la hoja de cálculo al reporte',
  'help.options': 'Opciones',
  'help.per-command': '«avance COMANDO --help» muestra las opciones de un comando.',
  'help.exit-status':
    'Código de salida: 0 correcto (puede haber advertencias), 1 hay errores o diferencias, 2 no se pudo ejecutar el comando.\n',
  'usage.import': 'avance import ARCHIVO [--to reporte.json]',
  'usage.check': 'avance check ARCHIVO…',
  'usage.export': 'avance export ARCHIVO --as FORMATO',
  'usage.diff': 'avance diff ANTES DESPUÉS',
  'usage.pdf': 'avance pdf ARCHIVO --to reporte.pdf',
  'usage.snippet': 'avance snippet ARCHIVO --src URL',
  'usage.doctor': 'avance doctor URL|ARCHIVO',
  'usage.render': 'avance render REPORTE --as FORMATO',
  'usage.render-site': 'avance render REPORTE --site CARPETA --base URL',
  'summary.import': 'CSV, TSV, texto, XLSX, JSON-stat, SDMX-JSON u Open SDG → reporte',
  'summary.check': 'revisa reportes o archivos por importar',
  'summary.export': '{formats}',
  'summary.diff': 'qué se agregó, se revisó o se quitó',
  'summary.pdf': 'las diapositivas o el reporte, impresos con Chromium o Chrome',
  'summary.snippet': 'el código para pegar en otra página',
  'summary.doctor': 'busca lo que bloquea una página, o sus cabeceras',
  'summary.render': '{formats}',
  'summary.render-site': 'un sitio: una página por objetivo e indicador',
  'option.to': 'archivo de salida (por defecto, la salida estándar)',
  'option.as': 'formato',
  'option.view': 'diapositivas (por defecto) o reporte',
  'option.json': 'resultados como JSON',
  'option.title': 'título del reporte, si el archivo no lo tiene',
  'option.id': 'identificador del reporte',
  'option.decimal': 'signo decimal, si no se deduce del archivo',
  'option.encoding': 'codificación del archivo, si no se reconoce',
  'option.sheet': 'hoja del libro',
  'option.meta': 'metadatos YAML de un indicador de Open SDG',
  'option.src': 'dirección del archivo de datos, tal como lo carga la página',
  'option.element': 'elemento que se muestra (indicator-card, objective-summary, …)',
  'option.code': 'indicador o grupo que se muestra',
  'option.shape': 'forma del código',
  'option.freeze': 'fija esta edición del reporte',
  'option.scripts': 'carpeta de los scripts, si están en su propio servidor',
  'option.page': 'dirección de una página ya generada, para un marco',
  'option.theme': 'colores del dibujo',
  'option.width': 'ancho del dibujo',
  'option.locale': 'idioma del resultado (por defecto, el del reporte)',
  'option.site': 'carpeta del sitio',
  'option.base': 'dirección que tendrá el sitio',
  'option.lang': 'idioma de los mensajes',
  'option.help': 'esta ayuda',
  'option.version': 'versión del programa',
  'value.file': 'ARCHIVO',
  'value.folder': 'CARPETA',
  'value.format': 'FORMATO',
  'value.title': 'TÍTULO',
  'value.id': 'ID',
  'value.decimal': 'coma|punto',
  'value.name': 'NOMBRE',
  'value.url': 'URL',
  'value.tag': 'ETIQUETA',
  'value.code': 'CÓDIGO',
  'value.shape': 'FORMA',
  'value.px': 'PX',
  'value.locale': 'ETIQUETA',
  'level.error': 'error',
  'level.warning': 'advertencia',
  'level.info': 'nota',
  'issues.row': 'fila {row}',
  'issues.total': '{file}: {errors} errores, {warnings} advertencias, {infos} notas',
  'input.reading': 'Leyendo {file} ({size} MB)…',
  'output.indicators-written': '{file}: {count} indicadores escritos',
  'output.lost-fields': 'El formato no puede guardar estos campos y se omiten: {what}',
  'diff.added': 'agregado',
  'diff.removed': 'eliminado',
  'diff.changed': 'revisado',
  'diff.none': 'Sin diferencias.',
  'error.unknown-command': 'No existe el comando «{name}». Vea avance --help.',
  'error.bad-option': '{detail}. Vea avance --help.',
  'error.foreign-option': 'El comando {name} no tiene la opción --{option}. Vea avance {name} --help.',
  'error.bad-choice': '--{name} no puede ser «{value}». Puede ser: {allowed}.',
  'error.file-count': 'El comando {name} necesita {count} archivo(s). Vea avance --help.',
  'error.unreadable-file': 'No se puede leer {file}: {detail}',
  'error.unwritable-file': 'No se puede escribir {file}: {detail}',
  'error.bad-json': '{file} no es JSON válido: {detail}',
  'error.bad-workbook': '{file} no se puede leer como libro de hojas de cálculo.',
  'error.bad-yaml': '{file} no es YAML válido: {detail}',
  'error.unknown-sheet': '{file} no tiene la hoja «{name}». Tiene: {allowed}.',
  'error.empty-report': '{file}: no hay nada que se pueda mostrar.',
  'error.missing-base': 'Indique --base URL: la dirección absoluta que tendrá el sitio.',
  'output.site-written': '{folder}: {count} archivos escritos',
  'error.missing-to': '{format} es binario: indique --to ARCHIVO.',
  'error.no-browser':
    'Para imprimir se necesita Chromium, Chrome o Edge. Instale uno de ellos o indique su ruta en CHROME_PATH.',
  'error.print-failed': '{program} no pudo imprimir: {detail}',
  'doctor.no-findings': 'Nada en esta página impide que los elementos funcionen.',
  'doctor.recommendation': 'Use la forma «{shape}».',
  'doctor.recommend-module': 'Pegue el código de avance snippet tal como está.',
  'doctor.recommend-classic': 'Pegue el código de avance snippet --shape classic.',
  'doctor.recommend-iframe':
    'Ponga la página ya generada en un marco: avance snippet --shape iframe --page URL.',
  'doctor.recommend-html':
    'Pegue solo la tabla: avance snippet --shape html. Se ve en todas partes, pero no se actualiza sola.',
  'doctor.escaped':
    'El código se pegó como texto: el lector ve las etiquetas. Cambie el editor a su vista de código fuente o HTML y péguelo otra vez.',
  'doctor.tags-stripped':
    'La página tiene el script, pero no las etiquetas de los elementos: el editor o un filtro las borra. Permita esas etiquetas o use un marco.',
  'doctor.script-stripped':
    'La página tiene las etiquetas, pero ningún script de Avance: el editor o un filtro lo borra. Ponga el script en la plantilla del sitio o use un marco.',
  'doctor.module-stripped': 'La etiqueta del script perdió el atributo type="module". Use la forma clásica.',
  'doctor.data-stripped':
    'La etiqueta perdió el atributo src y por eso no tiene datos. Permita los atributos de la etiqueta o use un marco.',
  'doctor.no-scripts':
    'La página se ejecuta en un sandbox que no permite scripts. Pida al administrador de la página que agregue allow-scripts al sandbox, o use el código html, que no necesita scripts.',
  'doctor.script-blocked':
    'La política de seguridad de contenido (CSP) de la página bloquea los scripts de Avance. Pida al administrador de la página que agregue el servidor de los scripts a script-src.',
  'doctor.script-own-host':
    'La política de seguridad de contenido (CSP) de la página solo permite scripts de ciertos servidores. Copie avance.js al servidor de la página e indique su carpeta con --scripts, o pida al administrador que agregue el servidor de los scripts a script-src.',
  'doctor.script-nonce':
    'La política de seguridad de contenido (CSP) de la página exige un nonce para los scripts. Agregue nonce="…" a la etiqueta del script, con el valor que el servidor de la página genera en cada respuesta.',
  'doctor.data-blocked':
    'La política de seguridad de contenido (CSP) de la página bloquea los datos. Pida al administrador de la página que agregue el servidor de los datos a connect-src.',
  'doctor.data-own-host':
    'La política de seguridad de contenido (CSP) de la página solo permite datos de ciertos servidores. Guarde el archivo en el servidor de la página, o pida al administrador que agregue el servidor de los datos a connect-src.',
  'doctor.frame-blocked':
    'La política de seguridad de contenido (CSP) de la página bloquea el marco. Pida al administrador de la página que agregue el servidor del marco a frame-src.',
  'doctor.trusted-types':
    'La lista trusted-types de la política de seguridad de contenido (CSP) no incluye «avance». Los navegadores sin setHTML muestran solo la tabla. Pida al administrador de la página que agregue avance a la lista.',
  'doctor.mixed':
    'La página se carga por https, pero esta dirección no: los navegadores la bloquean. Publíquela por https.',
  'doctor.script-cors':
    'El servidor de los scripts no permite que otros sitios los lean. Debe enviar la cabecera Access-Control-Allow-Origin: *.',
  'doctor.chunks-missing':
    'Falta un archivo de la carpeta chunks, que avance.js necesita para algunos elementos e idiomas. Copie la carpeta chunks completa, de la misma versión, al lado de avance.js.',
  'doctor.chunks-blocked':
    'La política de seguridad de contenido (CSP) de la página permite avance.js, pero no los archivos de su carpeta chunks. Pida al administrador de la página que agregue la carpeta de los scripts a script-src, o use la forma clásica.',
  'doctor.chunks-cors':
    'El servidor de los scripts no permite que otros sitios lean la carpeta chunks. Debe enviar la cabecera Access-Control-Allow-Origin: * también con esos archivos.',
  'doctor.data-cors':
    'El servidor de los datos no permite que otros sitios los lean. Debe enviar la cabecera Access-Control-Allow-Origin: *.',
  'doctor.png':
    'La política de seguridad de contenido (CSP) de la página bloquea las imágenes creadas en la página: el panel de compartir ofrece SVG, pero no PNG. Para permitir PNG, agregue blob: a img-src.',
  'doctor.no-downloads':
    'El sandbox de la página no permite descargas: en el panel de compartir se puede copiar, pero no descargar. Para permitirlas, agregue allow-downloads al sandbox.',
  'doctor.report-only':
    'La política de seguridad de contenido (CSP) de la página solo informa de las infracciones; no bloquea nada.',
  'error.unknown-code': '{file} no tiene el código {code}.',
  'error.missing-page': 'La forma iframe necesita la dirección de una página ya generada: --page URL.',
  'error.unknown-element': 'No existe el elemento <{name}>. Puede ser: {allowed}.',
  'error.internal': 'Error interno: {detail}. Por favor, repórtelo.',
} as const;
/** Keys are `topic.message` in kebab case; a message has the same placeholders in both languages. */
export type CliMessageKey = keyof typeof cliEs;
