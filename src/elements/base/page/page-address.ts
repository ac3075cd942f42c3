import {locationHash} from '../dom.ts';
import {IndicatorNavigateEvent} from '../reader-events.ts';

interface AddressHost extends Element {
  readonly noAddress: boolean;
}

/**
 * Announces that the reader goes to a section, an indicator or a slide. Returns whether the address of the page may have
 * its fragment: no listener has cancelled the event, and the fragment of the page is empty or of the element (`isOwn`). A
 * portal whose routes are in the fragment would leave the page.
 */
export function announceAddress(
  host: AddressHost,
  address: string,
  isOwn: (fragment: string) => boolean,
): boolean {
  const isAllowed = host.dispatchEvent(new IndicatorNavigateEvent(address));
  const fragment = locationHash();
  return isAllowed && !host.noAddress && (fragment === '' || isOwn(fragment));
}

/** Announces an address, and sets the fragment of the page where it may. */
export function goToAddress(host: AddressHost, address: string, isOwn: (fragment: string) => boolean): void {
  if (announceAddress(host, address, isOwn)) location.hash = encodeURIComponent(address);
}

/** Replaces the history entry, so that Back leaves the presentation. */
export function replaceFragment(key: string): void {
  try {
    history.replaceState(history.state, '', `${location.href.replace(/#.*/, '')}#${encodeURIComponent(key)}`);
  } catch {
    // `srcdoc` documents have no URL of their own.
  }
}
