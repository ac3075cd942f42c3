import type {HostCause, LoadError} from '../../../model/report/load-error.ts';
import {hostCauses} from '../../../text/host-causes.ts';
import {warnOnce} from './author-warning.ts';

/** Writes to the console what the author of a page can do so that a request succeeds. */
export function warnOfCause(failure: LoadError): void {
  const cause = hostCause(failure, location);
  if (cause) warnOnce(`${failure.url}: ${hostCauses[cause]}`);
}

/**
 * Returns the likely cause of a failed request; null for another failure. To a script, a server that allows no other
 * sites looks like one that does not answer.
 */
export function hostCause({code, url, detail}: LoadError, page: Location): HostCause | null {
  const address = url ?? '';
  if (/^(file:|[a-z]:[\\/])/i.test(address) || (code === 'network' && page.protocol === 'file:'))
    return 'file-address';
  if (code === 'network') return address.startsWith(`${page.origin}/`) ? null : 'data-cors';
  if (code !== 'blocked-url') return null;
  return detail === 'https' ? 'mixed' : detail?.endsWith('-src') ? 'data-blocked' : null;
}
