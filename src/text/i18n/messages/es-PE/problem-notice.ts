/**
 * Short texts in Spanish of Peru for the readers of a page. Part of `esPEStatus`. A page loads these alone; the texts for
 * publishers come with the editor and the command line.
 */
export const esPEProblemNotice = {
  'problem.invalid': '{path}: el valor no es válido.',
  'problem.absent': '{path}: falta un dato.',
  'problem.repeated': '{path}: está repetido.',
  'problem.unknown': '{path}: no se reconoce.',
  'problem.contradiction': '{path}: contradice otro dato.',
  'problem.more': 'Hay más problemas en el documento.',
  'problem.with-found': '{problem} Se leyó: {found}',
} as const;
