/** Messages of the command line in Spanish. */
export const cliEs = {
  'help.title': 'avance: indicadores de políticas públicas, de la hoja de cálculo al reporte',
  'help.options': 'Opciones',
  'help.per-command': '«avance COMANDO --help» muestra las opciones de un comando.',
  'help.import': `Roles para --columns: {roles}
Con nombre: group:service, dimension:sexo, value:indicator o value:place (el encabezado es el indicador o el lugar).
Con periodo: value@2021, target@2025. Para todos los años: "Presupuesto {year}=ignore".

Un archivo de --mapping dice además qué es una fila, por sus palabras antes de la primera cifra: {kinds}.
Por ejemplo: rows: {"Total nacional": total, "Nota {year}": note}. --explain muestra las filas con estas palabras.
Bastan las primeras palabras si ninguna otra fila comienza con ellas.
Y qué lugar es un texto: places: {"Cusko": "08", "Todo el Perú": total, "Sierra": own}. Una columna de códigos del INEI sin
nombres se confirma con --columns "Código=place:ubigeo".

Encabezados que se reconocen, entre otros, también en inglés, portugués y francés (las tildes no importan; con un
periodo al lado, como «Meta 2025» o «I Trim. 2021», también):
{headers}

Ejemplos:
  avance import datos.csv --to reporte.json
  avance import datos.csv --explain --write-mapping mapa.yml --to reporte.json
  avance import datos.csv --mapping mapa.yml --to reporte.json
  avance import 2021.csv 2022.csv --to reporte.json
  avance import datos.csv --columns "Rubro=dimension, Total=value" --unit % --missing "ND,99" --to reporte.json
  cat datos.csv | avance import - > reporte.json
`,
  'help.exit-status':
    'Código de salida: 0 correcto (puede haber avisos), 1 hay errores o diferencias, 2 no se pudo ejecutar el comando.\n',
  'usage.import': 'avance import ARCHIVO… [--to reporte.json]',
  'usage.check': 'avance check ARCHIVO…',
  'usage.export': 'avance export ARCHIVO --as FORMATO',
  'usage.diff': 'avance diff ANTES DESPUÉS',
  'usage.pdf': 'avance pdf ARCHIVO --to reporte.pdf',
  'usage.kit': 'avance kit REPORTE CARPETA',
  'usage.snippet': 'avance snippet ARCHIVO --src URL',
  'usage.doctor': 'avance doctor URL|ARCHIVO',
  'usage.language': 'avance language new ETIQUETA | check ARCHIVO | update ARCHIVO | build ARCHIVO',
  'usage.completion': 'avance completion bash|zsh|fish',
  'usage.render': 'avance render REPORTE --as FORMATO',
  'usage.render-site': 'avance render REPORTE --site CARPETA --base URL',
  'summary.import': 'CSV, TSV, texto, XLSX, ODS, HTML, JSON-stat, SDMX, Frictionless u Open SDG → reporte',
  'summary.check': 'revisa reportes o archivos por importar',
  'summary.export': '{formats}',
  'summary.diff': 'qué se agregó, se revisó o se retiró',
  'summary.pdf': 'las diapositivas o el reporte, impresos con Chromium o Chrome',
  'summary.kit':
    'archivos para un sistema que solo admite texto y archivos, como gob.pe: PDF, PNG, lista y enlace',
  'summary.snippet': 'el código para pegar en otra página',
  'summary.doctor': 'busca lo que bloquea una página, o sus cabeceras',
  'summary.language':
    'otro idioma: archivo para traducir, su revisión, su actualización y el script para la página',
  'summary.completion': 'el script que completa comandos y opciones en su terminal',
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
  'option.sheet': 'hoja del libro; se puede repetir, y «all» son todas',
  'option.meta': 'metadatos de un indicador de Open SDG (.yml o .md; otros idiomas: a.yml,en=b.yml)',
  'option.columns': 'qué es cada columna: "Encabezado=rol, …"',
  'option.layout': 'qué son las columnas de cifras: años en filas (long), periodos, indicadores o lugares',
  'option.mapping': 'mapa de columnas: archivo YAML que dice qué es cada una',
  'option.write-mapping': 'guarda el mapa de columnas en un archivo YAML',
  'option.explain': 'muestra qué es cada columna y cada fila, y por qué',
  'option.missing': 'códigos de dato ausente de la fuente: "ND,:" o "Columna=99"',
  'option.unit': 'unidad de los indicadores que no la tienen',
  'option.decimals': 'decimales de todos los indicadores (0–8)',
  'option.name': 'nombre del indicador, si la tabla no lo tiene',
  'option.language': 'idioma de los textos del archivo (por defecto, el de los encabezados)',
  'option.include-hidden': 'lee también las filas, columnas y hojas ocultas',
  'option.max-size':
    'tamaño máximo en MB de un archivo, también sin comprimir (por defecto, 100; un libro XLSX, 18; otros libros, 60)',
  'option.partial': 'escribe el reporte aunque falten resultados',
  'option.all': 'muestra todos los problemas, uno por uno',
  'option.src': 'dirección del archivo de datos, tal como lo carga la página',
  'option.element': 'elemento que se muestra (indicator-card, objective-summary, …)',
  'option.code': 'indicador o grupo que se muestra',
  'option.shape': 'tipo de código',
  'option.freeze': 'fija esta edición del reporte',
  'option.scripts': 'carpeta de los scripts, si están en su propio servidor',
  'option.allow-private': 'consulta también direcciones privadas y de esta máquina',
  'option.page': 'dirección de una página ya generada, para un marco',
  'option.theme': 'colores del dibujo',
  'option.width': 'ancho del dibujo',
  'option.locale': 'idioma del resultado (por defecto, el del reporte)',
  'option.site': 'carpeta del sitio',
  'option.base': 'dirección que tendrá el sitio',
  'option.drafts': 'publica también un borrador',
  'option.lang': 'idioma de los mensajes',
  'option.translation': 'archivo de avance language con las palabras en otro idioma',
  'option.help': 'esta ayuda',
  'option.version': 'versión del programa',
  'value.columns': '"COLUMNA=ROL,…"',
  'value.layout': 'FORMA',
  'value.codes': 'CÓDIGOS',
  'value.unit': 'UNIDAD',
  'value.count': 'N',
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
  'value.shape': 'TIPO',
  'value.px': 'PX',
  'value.megabytes': 'MB',
  'value.locale': 'ETIQUETA',
  'level.error': 'error',
  'level.warning': 'aviso',
  'level.info': 'nota',
  'issues.row': 'fila {row}',
  'issues.error': {one: '{count} error', other: '{count} errores'},
  'issues.warning': {one: '{count} aviso', other: '{count} avisos'},
  'issues.info': {one: '{count} nota', other: '{count} notas'},
  'issues.more': {one: 'y {count} más: {places}', other: 'y {count} más: {places} (--all los muestra todos)'},
  'reason.header-words': 'por su encabezado',
  'reason.period-in-header': 'por el periodo de su encabezado',
  'explain.more-rows': {
    one: 'y {count} grupo de filas más (--all lo muestra)',
    other: 'y {count} grupos de filas más (--all los muestra)',
  },
  'reason.stated': 'indicado por usted',
  'reason.only-numbers': 'columna de números junto a los periodos',
  'reason.values-differ': 'distingue filas de la misma serie y periodo',
  'reason.no-content': 'sin contenido',
  'reason.computed': 'no aporta cifras',
  'reason.not-known': 'no se reconoce: indíquela con --columns',
  'reason.same-period': 'hay otra columna igual: indíquelas con --columns',
  'progress.file': '{file} ({size} MB)',
  'progress.parse': 'leyendo el texto',
  'progress.workbook': 'leyendo el libro',
  'progress.columns': 'buscando las columnas',
  'progress.rows': 'leyendo las filas',
  'progress.check': 'revisando las cifras',
  'progress.remaining': 'faltan unos {seconds} s',
  'output.indicators-written': {
    one: '{file}: {count} indicador escrito',
    other: '{file}: {count} indicadores escritos',
  },
  'output.large-report':
    'El reporte tiene {size} MB; una página carga hasta {limit} MB. Divídalo por grupo (un archivo por objetivo), o agregue max-bytes="{bytes}" a los elementos de la página.',
  'output.no-report': {
    one: 'No se escribió el reporte: hay {count} problema que deja fuera resultados o los pone en duda. Corríjalo, o agregue --partial.',
    other:
      'No se escribió el reporte: hay {count} problemas que dejan fuera resultados o los ponen en duda. Corríjalos, o agregue --partial.',
  },
  'output.partial': {
    one: 'El reporte es parcial: {count} problema deja fuera resultados o los pone en duda ({what}).',
    other: 'El reporte es parcial: {count} problemas dejan fuera resultados o los ponen en duda ({what}).',
  },
  'output.lost-fields': 'El formato no puede guardar estos campos y se omiten: {what}',
  'output.kit-without-link': 'Sin link.txt: indique --page URL, la dirección de la página con el reporte.',
  'output.kit-without-pdf': 'Sin report.pdf: {detail}',
  'diff.added': 'agregado',
  'diff.removed': 'retirado',
  'diff.changed': 'revisado',
  'diff.none': 'Sin diferencias.',
  'error.unknown-command': 'No existe el comando «{name}». Vea avance --help.',
  'error.mistyped-command': 'No existe el comando «{name}». ¿Quiso decir «{suggestion}»?',
  'error.mistyped-option': 'No existe la opción --{option}. ¿Quiso decir --{suggestion}?',
  'error.package-without-file':
    'Un paquete de datos son dos archivos: indique --to CARPETA/datapackage.json.',
  'system.ENOENT': 'no existe',
  'system.EACCES': 'no tiene permiso',
  'system.EPERM': 'no tiene permiso',
  'system.EISDIR': 'es una carpeta',
  'system.ENOTDIR': 'una parte de la ruta no es una carpeta',
  'system.ENOSPC': 'no queda espacio en el disco',
  'system.EROFS': 'el disco es de solo lectura',
  'error.bad-option': '{detail}. Vea avance --help.',
  'error.foreign-option': 'El comando {name} no tiene la opción --{option}. Vea avance {name} --help.',
  'error.bad-choice': '--{name} no puede ser «{value}». Puede ser: {allowed}.',
  'error.file-count': {
    one: 'El comando {name} necesita {count} archivo. Vea avance help {name}.',
    other: 'El comando {name} necesita {count} archivos. Vea avance help {name}.',
  },
  'error.unreadable-file': 'No se puede leer {file}: {detail}',
  'error.large-file':
    '{file} tiene más de {size} MB. Si es el archivo correcto, indique un límite mayor con --max-size MB.',
  'error.unwritable-file': 'No se puede escribir {file}: {detail}',
  'error.source-overwritten':
    '{file} es un archivo que este comando lee: no se sobrescribe. Indique otro nombre.',
  'error.site-not-a-folder': '{folder} es un archivo o un enlace simbólico. Indique una carpeta.',
  'error.other-files':
    '{folder} tiene archivos que no son de un sitio de avance ({files}), y la carpeta se reemplaza entera. Indique una carpeta nueva o vacía.',
  'error.same-address': 'Dos páginas tendrían la misma dirección, {name}. Cambie el código de una de ellas.',
  'error.bad-mapping': '{file} tiene un rol desconocido: {detail}.',
  'error.results-lost': {
    one: '{file}: {count} problema deja fuera resultados o los pone en duda. Véalo con avance check, corríjalo, o agregue --partial.',
    other:
      '{file}: {count} problemas dejan fuera resultados o los ponen en duda. Véalos con avance check, corríjalos, o agregue --partial.',
  },
  'error.bad-json': '{file} no es JSON válido: {detail}',
  'error.bad-workbook': '{file} no se puede leer como libro de hojas de cálculo.',
  'error.mapping-of-several': '--write-mapping necesita un solo archivo.',
  'error.large-workbook':
    '{file} tiene más de {size} MB de hojas sin comprimir, demasiado para leerlo como libro. Guarde la hoja como CSV UTF-8 (Archivo, Guardar como), o quite las hojas y filas que no se publican, e importe ese archivo. Con más memoria, indique un límite mayor con --max-size MB.',
  'error.many-cells':
    '{file} tiene más de {millions} millones de celdas, contando las repetidas y las vacías entre dos con contenido. Guarde la hoja como CSV UTF-8 (Archivo, Guardar como), o borre las celdas sueltas lejos de la tabla.',
  'error.bad-yaml': '{file} no es YAML válido: {detail}',
  'error.unknown-sheet': '{file} no tiene la hoja «{name}». Tiene: {allowed}.',
  'error.empty-report': '{file}: no hay nada que se pueda mostrar.',
  'error.draft-site':
    'El reporte es un borrador y no se publica. Para hacerlo de todos modos, agregue --drafts.',
  'error.missing-base': 'Indique --base URL: la dirección absoluta que tendrá el sitio.',
  'output.site-written': {
    one: '{folder}: {count} archivo escrito',
    other: '{folder}: {count} archivos escritos',
  },
  'output.no-feeds':
    'Sin canales Atom y JSON Feed: el reporte no tiene ninguna fecha (updated, issued o la de una revisión).',
  'error.missing-to': '{format} es binario: indique --to ARCHIVO.',
  'error.no-browser':
    'Para imprimir se necesita Chromium, Chrome o Edge. Instale uno de ellos o indique su ruta en CHROME_PATH.',
  'error.print-failed': '{program} no pudo imprimir: {detail}',
  'doctor.request': 'Consulta: {address}',
  'error.private-address':
    '{address}: {host} es una dirección privada o de esta máquina y no se consulta. Si es suya, agregue --allow-private.',
  'error.slow-page':
    'La página tarda más de {seconds} s en leerse. Guarde solo la parte que tiene el código y revísela como archivo.',
  'doctor.no-findings': 'Nada en esta página impide que los elementos funcionen.',
  'doctor.readers-see': 'Los lectores ven: «{text}»',
  'doctor.recommendation': 'Use el tipo de código «{shape}».',
  'doctor.recommend-module': 'Pegue el código de avance snippet tal como está.',
  'doctor.recommend-classic': 'Pegue el código de avance snippet --shape classic.',
  'doctor.recommend-iframe':
    'Ponga la página ya generada en un marco: avance snippet --shape iframe --page URL.',
  'doctor.recommend-html':
    'Pegue solo la tabla: avance snippet --shape html. Se ve en todas partes, pero no se actualiza sola.',
  'doctor.recommend-list':
    'Pegue los datos como lista, sin tabla ni script: avance snippet --shape list. No se actualiza sola.',
  'doctor.escaped':
    'El código se pegó como texto: el lector ve las etiquetas. Cambie el editor a su vista de código fuente o HTML y péguelo otra vez.',
  'doctor.tags-stripped':
    'La página tiene el script, pero no las etiquetas de los elementos: el editor o un filtro las borra. Permita esas etiquetas o use un marco.',
  'doctor.script-stripped':
    'La página tiene las etiquetas, pero ningún script de Avance: el editor o un filtro lo borra. Ponga el script en la plantilla del sitio o use un marco.',
  'doctor.module-stripped': 'La etiqueta del script perdió el atributo type="module". Use el código clásico.',
  'doctor.data-stripped':
    'La etiqueta perdió el atributo src y por eso no tiene datos. Permita los atributos de la etiqueta o use un marco.',
  'doctor.table-only':
    'La página tiene la tabla, pero no el elemento ni el script. Si pegó el código completo, el editor o un filtro los borra: use un marco. Si pegó el código html, está bien.',
  'doctor.smart-quotes':
    'La etiqueta tiene comillas tipográficas en sus atributos, y por eso el navegador no los entiende. Copie el código otra vez y péguelo en la vista de código fuente o HTML.',
  'doctor.self-closed':
    'La etiqueta termina con «/>», que HTML no admite en estos elementos: el resto de la página queda dentro del elemento y no se ve. Ciérrela con su propia etiqueta, por ejemplo </indicator-card>.',
  'doctor.swallowed':
    'Un elemento de Avance contiene un título u otro elemento, que no se ven. Falta su etiqueta de cierre, o está después.',
  'doctor.paragraph':
    'El elemento está dentro de un párrafo y el navegador lo cierra antes de su tabla: los datos se ven dos veces. Pegue otra vez el código de avance snippet, que está dentro de un div.',
  'doctor.locale':
    'El atributo locale pide un idioma que no viene con Avance. Si la página no carga su archivo de idioma (avance language), los textos salen en el idioma del reporte o en español.',
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
  'doctor.file-address':
    'Esta dirección es de un archivo de su equipo: los navegadores no lo cargan en una página, y otras personas no lo tienen. Publique el archivo en un servidor, o pegue el código con los datos dentro (avance snippet sin --src).',
  'doctor.script-cors':
    'El servidor de los scripts no permite que otros sitios los lean. Debe enviar la cabecera Access-Control-Allow-Origin: *.',
  'doctor.chunks-missing':
    'Falta un archivo de la carpeta chunks, que avance.js necesita para algunos elementos e idiomas. Copie la carpeta chunks completa, de la misma versión, al lado de avance.js.',
  'doctor.chunks-blocked':
    'La política de seguridad de contenido (CSP) de la página permite avance.js, pero no los archivos de su carpeta chunks. Pida al administrador de la página que agregue la carpeta de los scripts a script-src, o use el código clásico.',
  'doctor.chunks-cors':
    'El servidor de los scripts no permite que otros sitios lean la carpeta chunks. Debe enviar la cabecera Access-Control-Allow-Origin: * también con esos archivos.',
  'doctor.data-cors':
    'El servidor de los datos no permite que otros sitios los lean. Debe enviar la cabecera Access-Control-Allow-Origin: *.',
  'doctor.edition-status':
    'La edición que muestra la página no está publicada. Los elementos lo dicen a quien lee. Muestre la edición publicada, o ponga status: published cuando se pueda citar.',
  'doctor.sheet-gap':
    'La página muestra fichas técnicas y el archivo de datos no tiene estos datos (en cuántos indicadores). Quien lee ve que faltan. Complételos si la fuente los da.',
  'doctor.png':
    'La política de seguridad de contenido (CSP) de la página bloquea las imágenes creadas en la página: el panel de compartir ofrece SVG, pero no PNG. Para permitir PNG, agregue blob: a img-src.',
  'doctor.no-downloads':
    'El sandbox de la página no permite descargas: en el panel de compartir se puede copiar, pero no descargar. Para permitirlas, agregue allow-downloads al sandbox.',
  'doctor.report-only':
    'La política de seguridad de contenido (CSP) de la página solo informa de las infracciones; no bloquea nada.',
  'error.language-action': 'No existe «avance language {name}». Puede ser: new, check, update, build.',
  'error.language-tag': '«{name}» no es una etiqueta de idioma, como qu o pt-BR.',
  'error.language-errors': '{file} tiene errores. Véalos con avance language check.',
  'language.missing': 'falta la traducción',
  'language.extra': 'el producto no tiene este nombre: bórrelo o corríjalo',
  'language.repeated': 'está dos veces',
  'language.not-a-text': 'no es un texto ni un grupo de formas de plural',
  'language.placeholder-missing': 'falta {detail}',
  'language.placeholder-unknown': 'el texto en español no tiene {detail}',
  'language.plural-missing': 'falta la forma de plural «{detail}»',
  'language.plural-unused': 'el idioma no usa la forma de plural «{detail}»',
  'language.plural-not-possible': 'este texto no tiene formas de plural',
  'language.source-changed': 'el texto en español cambió; ahora es «{detail}»',
  'language.too-long': 'es demasiado largo: {detail} caracteres',
  'language.invisible-character': 'tiene un carácter de control',
  'language.bad-locale': '«{detail}» no es una etiqueta de idioma, como qu o pt-BR',
  'language.bad-direction': 'debe ser ltr (de izquierda a derecha) o rtl',
  'language.unsupported-locale':
    'los navegadores no conocen los números o plurales de «{detail}»: indique un idioma parecido, como es-PE',
  'language-count.section': '{section}: {translated} de {total}',
  'error.unknown-code': '{file} no tiene el código {code}.',
  'error.missing-page': 'El código iframe necesita la dirección de una página ya generada: --page URL.',
  'error.unknown-element': 'No existe el elemento <{name}>. Puede ser: {allowed}.',
  'error.internal': 'Error interno: {detail}. Por favor, repórtelo.',
} as const;
/** Keys are `topic.message` in kebab case; a message has the same placeholders in both languages. */
export type CliMessageKey = keyof typeof cliEs;
