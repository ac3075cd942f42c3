import {memoizeByObject} from '../../../model/memoize.ts';
import type {Report} from '../../../model/report/report.ts';
import {registerMessages} from '../../../text/i18n/translations.ts';
import type {Annotations} from './annotations.ts';

let loaded: Annotations | null = null;
let pending: Promise<void> | null = null;

const needsAnnotations = memoizeByObject(
  ({status, indicators}: Report) => Boolean(status) || indicators.some(({revisions}) => revisions.length),
);

async function load(): Promise<void> {
  const {editionAnnotations, editionMessages} = await import('./edition-annotations.ts');
  editionMessages.forEach(registerMessages);
  loaded = editionAnnotations;
}

/** Null until the code is loaded, and while no report on the page needs it. */
export function annotations(): Annotations | null {
  return loaded;
}

/** Loads the code that a report needs; null when nothing is missing. */
export function loadAnnotations(report: Report | undefined): Promise<void> | null {
  if (loaded || !report || !needsAnnotations(report)) return null;
  return (pending ??= load().finally(() => (pending = null)));
}
