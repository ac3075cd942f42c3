/** Why nothing came of a request: a code of failures, and what to look at, in a word of the machine. */
export type Refusal = readonly ['network' | 'blocked-url', string | null];

/** What a store needs of the page. Tests give one of their own. */
export interface Page {
  readonly fetch: (url: string, options: RequestInit) => Promise<Response>;
  /** Calls `act` once after `ms`, until the returned function is called. */
  readonly later: (ms: number, act: () => void) => () => void;
  /** Milliseconds of the epoch. */
  readonly now: () => number;
  /** From 0 to less than 1. */
  readonly random: () => number;
  readonly isOnline: () => boolean;
  readonly isHidden: () => boolean;
  /** Listens, until the returned function is called, for whether this page keeps `url` out; and tells what is known. */
  readonly watch: (url: string) => () => Promise<Refusal>;
  readonly warn: (text: string) => void;
  /** Calls `wake` when the page may be online and seen again, `leave` when it goes, perhaps to come back. */
  readonly listen: (wake: () => void, leave: () => void) => void;
}

/** The page that this runs in; nothing of it is touched before it is needed. */
export const page: Page = {
  fetch: (url, options) => fetch(url, options),
  later(ms, act) {
    const timer = setTimeout(act, ms);
    return () => clearTimeout(timer);
  },
  now: Date.now,
  random: Math.random,
  isOnline: () => navigator.onLine,
  isHidden: () => document.visibilityState === 'hidden',
  watch(url) {
    let refusal: Refusal = ['network', new URL(url).origin === origin ? null : 'CORS?'];
    if (location.protocol === 'https:' && url.startsWith('http:')) refusal = ['blocked-url', 'https'];
    const note = ({effectiveDirective, blockedURI}: SecurityPolicyViolationEvent): void => {
      if (url.startsWith(blockedURI)) refusal = ['blocked-url', effectiveDirective];
    };
    const type = 'securitypolicyviolation';
    document.addEventListener(type, note);
    return async () => {
      // The browser tells of a breach a little after it has refused.
      await new Promise((resolve) => setTimeout(resolve));
      document.removeEventListener(type, note);
      return refusal;
    };
  },
  warn: (text) => console.warn(text),
  listen(wake, leave) {
    document.addEventListener('visibilitychange', wake);
    for (const type of ['online', 'pageshow']) addEventListener(type, wake);
    addEventListener('pagehide', leave);
  },
};
