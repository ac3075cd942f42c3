/** Messages in Spanish of Peru for the share panel: downloads, embed codes, citations. */
export const esPEShare = {
  locale: 'es-PE',
  numberLocale: 'es-PE',
  dir: 'ltr',
  messages: {
    'share.download': 'Descargar los datos',
    'share.embed': 'Insertar en otra página',
    'share.cite': 'Citar',
    'share.link': 'Enlace',
    'share.native': 'Enviar a…',
    'copy.code': 'Copiar el código',
    'copy.citation': 'Copiar la cita',
    'copy.link': 'Copiar el enlace',
    'copy.done': 'Copiado.',
    'copy.by-hand': 'El navegador no permite copiar. El texto está seleccionado: presione Ctrl+C o ⌘C.',
    'download.started': 'Descarga iniciada: {file}.',

    'format.csv': 'CSV',
    'format.csv-excel': 'CSV para Excel',
    'format.json': 'JSON',
    'format.svg': 'Imagen SVG',
    'format.png': 'Imagen PNG',
    'download.png-blocked':
      'Esta página no permite crear imágenes PNG. Descargue el SVG: tiene el mismo contenido y se ve nítido a cualquier tamaño.',

    'embed.format': 'Forma',
    'embed-format.module': 'Script moderno (recomendado)',
    'embed-format.classic': 'Script clásico, para gestores antiguos',
    'embed-format.iframe': 'Marco (iframe), sin script en la página',
    'embed-format.html': 'Solo HTML, sin script',
    'embed-about.module': 'Pegue el código donde deba verse. Si el script falta, queda la tabla.',
    'embed-about.classic': 'Para páginas que no admiten módulos. Si el script falta, queda la tabla.',
    'embed-about.iframe': 'Para sitios que borran etiquetas y scripts, pero admiten marcos.',
    'embed-about.html':
      'Una tabla que se ve en todas partes: boletines, correo, lectores de noticias. No se actualiza sola.',
    'embed.code': 'Código',
    'edition.pin': 'Fijar esta edición: si el documento cambia, queda la tabla de hoy',
    'edition.unavailable':
      'No se pudo leer el documento para fijar la edición. El código sigue al documento.',
    'edition.changed':
      'El documento cambió desde que se abrió esta página. Recárguela para fijar la nueva edición.',

    'citation.title': 'Cita',
    'citation.style': 'Estilo',
    'citation-style.plain': 'Texto',
    'citation-style.apa': 'APA',
    'citation-style.bibtex': 'BibTeX',
    'citation.quoted-title': '«{title}»',
    'citation.data-set': 'Conjunto de datos',
    'citation.undated': 's. f.',
    'citation.in': 'En {whole}.',
    'citation.accessed': '(consultado el {date})',
    'citation.retrieved': 'Recuperado el {date}, de {url}',
    'embed.data-link': 'Datos abiertos de esta tabla (JSON)',
  },
} as const;
