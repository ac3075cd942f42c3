import type {esPEProblemNotice} from '../es-PE/problem-notice.ts';
import type {Messages} from '../translation.ts';

/**
 * English short texts for the readers of a page. Part of `enStatus`. A page loads these alone; the texts for
 * publishers come with the editor and the command line.
 */
export const enProblemNotice: Pick<Messages, keyof typeof esPEProblemNotice> = {
  'problem.invalid': '{path}: the value is not valid.',
  'problem.absent': '{path}: something is missing.',
  'problem.repeated': '{path}: it is repeated.',
  'problem.unknown': '{path}: it is not recognised.',
  'problem.contradiction': '{path}: it contradicts other data.',
  'problem.more': 'There are more problems in the document.',
  'problem.with-found': '{problem} Found: {found}',
};
