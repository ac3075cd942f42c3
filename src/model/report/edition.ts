import type {Report} from './report.ts';

/**
 * True when `latest`, loaded from the address of the newest edition, is newer than `current`. Dates are compared at the
 * precision that both have. With equal dates a different edition name counts as newer, because the publisher declares
 * that address as the newest edition.
 */
export function isNewerEdition(latest: Report, current: Report): boolean {
  const [latestDate = '', currentDate = ''] = [latest, current].map(
    ({updated, issued}) => updated ?? issued ?? '',
  );
  const precision = Math.min(latestDate.length, currentDate.length);
  const [newer, older] = [latestDate.slice(0, precision), currentDate.slice(0, precision)];
  if (newer !== older) return newer > older;
  return latest.edition !== null && latest.edition !== current.edition;
}
