import type {Failure} from '../model/failure.ts';

/**
 * Whether a failure may pass by itself, so that the same request is worth making again. A document that took the
 * whole of its time would only take it again.
 */
export function isPassing({code, detail}: Failure): boolean {
  if (code === 'http') return /^(408|425|429|50[0234])$/.test(detail ?? '');
  return code === 'network' || code === 'offline' || (code === 'timeout' && detail !== 'total');
}
