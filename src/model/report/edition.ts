import type {Report} from './report.ts';

/**
 * Whether `found`, at the address of the newest edition, is a later one than `own`. Dates decide as far as both are
 * known; where they are equal, another name of the edition does, for the publisher says that there is the newest.
 */
export function isNewerEdition(found: Report, own: Report): boolean {
  const [now, then] = [found, own].map(({updated, issued}) => updated ?? issued ?? '');
  const known = Math.min(now?.length ?? 0, then?.length ?? 0);
  const [newer = '', older = ''] = [now?.slice(0, known), then?.slice(0, known)];
  if (newer !== older) return newer > older;
  return found.edition !== null && found.edition !== own.edition;
}
