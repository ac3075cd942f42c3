/** What a store needs of the page. Tests give one of their own. */
export interface Environment {
  readonly fetch: (url: string, options: RequestInit) => Promise<Response>;
  /** Calls `act` once after `ms`, until the returned function is called. */
  readonly setTimer: (ms: number, callback: () => void) => () => void;
  /** Milliseconds of the epoch. */
  readonly now: () => number;
  /** From 0 to less than 1. */
  readonly random: () => number;
  readonly isOnline: () => boolean;
  readonly isHidden: () => boolean;
  /** Listens, until the returned function is called, for what of this page keeps `url` out: a directive, or `https`. */
  readonly watchCspViolation: (url: string) => () => Promise<string | null>;
  readonly warn: (text: string) => void;
  /** Calls `wake` when the page may be online and seen again, `leave` when it goes, perhaps to come back. */
  readonly onVisibility: (onActive: () => void, onHide: () => void) => void;
}

/** The page that this runs in; nothing of it is touched before it is needed. */
export const browserEnvironment: Environment = {
  fetch: (url, options) => fetch(url, options),
  setTimer(ms, callback) {
    const timer = setTimeout(callback, ms);
    return () => clearTimeout(timer);
  },
  now: Date.now,
  random: Math.random,
  isOnline: () => navigator.onLine,
  isHidden: () => document.visibilityState === 'hidden',
  watchCspViolation(url) {
    let directive = location.protocol === 'https:' && url.startsWith('http:') ? 'https' : null;
    const handleViolation = ({effectiveDirective, blockedURI}: SecurityPolicyViolationEvent): void => {
      if (url.startsWith(blockedURI)) directive = effectiveDirective;
    };
    const type = 'securitypolicyviolation';
    document.addEventListener(type, handleViolation);
    return async () => {
      // The browser tells of a breach a little after it has refused.
      await new Promise((resolve) => setTimeout(resolve));
      document.removeEventListener(type, handleViolation);
      return directive;
    };
  },
  warn: (text) => console.warn(text),
  onVisibility(onActive, onHide) {
    document.addEventListener('visibilitychange', onActive);
    for (const type of ['online', 'pageshow']) addEventListener(type, onActive);
    addEventListener('pagehide', onHide);
  },
};
