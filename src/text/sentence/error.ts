import type {LoadError} from '../../model/report/load-error.ts';
import type {Locale} from '../i18n/locale.ts';

/** A failure in words for readers. Codes, addresses and paths are in the event and in the console. */
export interface FailureText {
  readonly title: string;
  readonly advice: string;
}

/** Whether a failure can pass: a repeated request may succeed. */
export function isPassing({code, detail}: LoadError): boolean {
  const status = Number(detail);
  if (code === 'http') return status >= 500 || status === 408 || status === 429;
  return code === 'offline' || code === 'network' || code === 'timeout' || code === 'script';
}

/** Returns what failed and what to do about it, in plain words. */
export function failureText(error: LoadError, {t}: Locale): FailureText {
  const {code} = error;
  if (code === 'internal') return {title: t('failure.shown'), advice: t('failure.reload')};
  if (code.startsWith('unknown')) return {title: t('failure.code'), advice: t('failure.publisher')};
  if (code === 'offline') return {title: t('failure.loaded'), advice: t('failure.offline')};
  const title = t(code === 'script' ? 'failure.shown' : 'failure.loaded');
  if (isPassing(error)) return {title, advice: t('failure.passing')};
  return {title: t('failure.read'), advice: t('failure.publisher')};
}

/** Returns why a shown report is not complete or not the newest. */
export function remarkText({code}: LoadError, {t}: Locale): string {
  return t(code === 'bad-record' ? 'failure.records' : 'failure.stale');
}

/** A console shows a line whole, and a document can have thousands of problems. */
const listedPlaces = 10;

/** One line for developers: code, address, detail and the places of the first problems. */
export function failureLog({code, url, detail, problems}: LoadError): string {
  const places = problems.slice(0, listedPlaces).map((problem) => `${problem.code} ${problem.path}`);
  if (problems.length > listedPlaces) places.push(`and ${problems.length - listedPlaces} more`);
  return [code, url, places.length > 0 ? places.join(', ') : detail].filter(Boolean).join(' · ');
}
