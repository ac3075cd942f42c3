/** Messages in Spanish of Peru about editions: the state of one, revised figures, a newer one. */
export const esPEEdition = {
  locale: 'es-PE',
  numberLocale: 'es-PE',
  dir: 'ltr',
  messages: {
    'edition.newer':
      'Hay una edición más reciente de estos datos: {edition}. Esta página muestra la edición con la que se escribió.',
    'edition.see': 'Ver la edición {edition}',
    'edition.see-latest': 'Ver la edición vigente',
    'edition.status-draft': 'Borrador: no citar',
    'edition.status-reviewed': 'Revisado',
    'edition.status-published': 'Publicado',
    'edition.status-withdrawn': 'Retirado: no usar estas cifras',
    'edition.status-by': 'por {name}',
    'revision.mark': 'r',
    'revision.changed': 'Cifra de {period} revisada: era {was} y pasó a {is}.',
    'revision.changed-on': 'Cifra de {period} revisada ({date}): era {was} y pasó a {is}.',
    'revision.added': 'Cifra de {period} añadida: {is}. Antes no había dato.',
    'revision.added-on': 'Cifra de {period} añadida ({date}): {is}. Antes no había dato.',
    'revision.removed': 'Cifra de {period} retirada: era {was}.',
    'revision.removed-on': 'Cifra de {period} retirada ({date}): era {was}.',
    'revision.was': 'antes se publicó {was}',
    'revision.was-missing': 'antes no había dato',
  },
} as const;
