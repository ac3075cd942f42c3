import {lookup} from 'node:dns/promises';
import addresses from 'ipaddr.js';

/** A request to an address that only machines of one network, or this one, can reach. */
export class PrivateAddressError extends Error {}

/** True for an IP address of the public internet; false for private, loopback, link-local and reserved ones. */
export function isPublicAddress(address: string): boolean {
  return addresses.process(address).range() === 'unicast';
}

export interface ResolvedHost {
  readonly address: string;
  readonly family: number;
}

/**
 * The IP address of a host name. Throws a `PrivateAddressError` when one of its addresses is not public, unless
 * `allowsPrivate`. The request must use this address: the name may have another one at the next look-up.
 */
export async function resolveHost(host: string, allowsPrivate: boolean): Promise<ResolvedHost> {
  const hosts = await lookup(host.replace(/^\[|\]$/g, ''), {all: true});
  const [first] = hosts;
  if (!first) throw new Error('ENOTFOUND');
  if (!allowsPrivate && !hosts.every(({address}) => isPublicAddress(address)))
    throw new PrivateAddressError(host);
  return first;
}
