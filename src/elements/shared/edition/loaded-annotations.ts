import {memoizeByObject} from '../../../model/memoize.ts';
import type {Report} from '../../../model/report/report.ts';
import {registerMessages} from '../../../text/i18n/translations.ts';
import {LoadedCode} from '../loaded-code.ts';
import type {Annotations} from './annotations.ts';

const code = new LoadedCode<Annotations>(async () => {
  const {editionAnnotations, editionMessages} = await import('./edition-annotations.ts');
  editionMessages.forEach(registerMessages);
  return editionAnnotations;
});

const needsAnnotations = memoizeByObject(
  ({status, indicators}: Report) => Boolean(status) || indicators.some(({revisions}) => revisions.length),
);

/** Null until the code is loaded, and while no report on the page needs it. */
export function annotations(): Annotations | null {
  return code.current;
}

/** Loads the code that a report needs; null when nothing is missing. */
export function loadAnnotations(report: Report | undefined): Promise<void> | null {
  if (code.current || !report || !needsAnnotations(report)) return null;
  return code.load();
}
