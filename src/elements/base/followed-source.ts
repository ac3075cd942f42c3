import {ownOptions} from '../../model/own.ts';
import {loadFailure, parseText, parseValue, type FailedLoad} from '../../load/parse.ts';
import {defaultMaxBytes, type ReportLocation} from '../../load/settings.ts';
import {reportStore} from '../../load/report-store.ts';
import {parseUrl} from './dom.ts';
import {whenNearViewport} from './page/near-viewport.ts';
import {whenAtRest} from './page/at-rest.ts';
import type {ReportProvider, SourceHost, SourceState} from './source-state.ts';

export type SetState = (state: SourceState) => void;

/** A source of data that an element follows. */
export interface FollowedSource {
  readonly stop: () => void;
  readonly retry: () => void;
  readonly refresh: () => void;
}

const noop = (): void => undefined;
/** Follows nothing. */
export const idleSource: FollowedSource = {stop: noop, retry: noop, refresh: noop};
/** Origin of data that have no URL. */
const inline = {url: null, attempt: 1};

/** Parses the `data` property. */
export function followData(data: unknown, setState: SetState): FollowedSource {
  return followConstant(parseValue(data, inline), setState);
}

/** A source whose state is final. */
export function followConstant(state: SourceState, setState: SetState): FollowedSource {
  setState(state);
  return idleSource;
}

/** The address of a document, relative to `base`; null for an address that no report is loaded from. */
export function documentUrl(src: string, base: string): URL | null {
  const url = parseUrl(src, base);
  return url && /^(https?|data|blob|file):$/.test(url.protocol) ? url : null;
}

/** Location of a host's `src`, or a failure for an address that no report is loaded from. */
export function reportLocation({src, baseURI, integrity, maxBytes}: SourceHost): ReportLocation | FailedLoad {
  const url = documentUrl(src, baseURI);
  if (!url) return loadFailure('blocked-url', {url: src, attempt: 0}, src);
  return {url: url.href, integrity, maxBytes: maxBytes || defaultMaxBytes};
}

/** Follows a document of the page-wide report store. */
export function followLocation(location: ReportLocation, setState: SetState): FollowedSource {
  const update = (): void => setState(reportStore.state(location));
  const stop = reportStore.subscribe(location, update);
  update();
  return {
    stop,
    retry: () => reportStore.retry(location),
    refresh: () => reportStore.refresh(location),
  };
}

/** Same as `followLocation`, from the moment when the element is near the viewport or the page is at rest. */
export function followWhenNear(
  element: Element,
  location: ReportLocation,
  setState: SetState,
): FollowedSource {
  setState({status: 'loading', isFar: true});
  let followed: FollowedSource | null = null;
  const stopWaiting = (): void => cancels.forEach((cancel) => cancel());
  const follow = (): void => {
    stopWaiting();
    followed = followLocation(location, setState);
  };
  const cancels = [whenNearViewport(element, follow), whenAtRest(follow)];
  return {
    stop: () => (followed?.stop ?? stopWaiting)(),
    retry: () => followed?.retry(),
    refresh: () => followed?.refresh(),
  };
}

/** Follows the report of a provider around the element. */
export function followProvider(provider: ReportProvider, setState: SetState): FollowedSource {
  // The provider dispatches the error event: eighteen cards must not repeat it.
  const update = (): void =>
    setState(provider.state.status === 'failed' ? {...provider.state, isReported: true} : provider.state);
  update();
  return {
    stop: provider.subscribe(update),
    retry: () => provider.retry(),
    refresh: () => provider.refresh(),
  };
}

/**
 * Reads an inline `<script type="application/json">`. Calls `resolve` when it changes: frameworks that send HTML replace
 * its text or the whole element. While the page is parsed, a script may be incomplete.
 */
export function followScript(script: Element, setState: SetState, resolve: () => void): FollowedSource {
  const state = parseText(script.textContent, inline);
  const {ownerDocument} = script;
  const isIncomplete = state.status !== 'ready' && ownerDocument.readyState === 'loading';
  if (isIncomplete) ownerDocument.addEventListener('DOMContentLoaded', resolve, ownOptions({once: true}));
  else setState(state);
  const parent = script.parentNode ?? script;
  const observer = new MutationObserver((records) => {
    if (records.some((record) => changesScriptOf(parent, record))) resolve();
  });
  observer.observe(parent, ownOptions({childList: true, characterData: true, subtree: true}));
  return {
    ...idleSource,
    stop() {
      observer.disconnect();
      ownerDocument.removeEventListener('DOMContentLoaded', resolve);
    },
  };
}

/** Whether a script of `parent` itself came, went or has another text. */
function changesScriptOf(parent: Node, {target, addedNodes, removedNodes}: MutationRecord): boolean {
  const isScript = (node: Node | null): boolean => node?.nodeName === 'SCRIPT';
  if (target === parent) return [...addedNodes, ...removedNodes].some(isScript);
  return [target, target.parentNode].some((node) => isScript(node) && node?.parentNode === parent);
}
