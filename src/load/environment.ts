/** Browser functions that a store uses. Tests replace them. */
export interface Environment {
  readonly fetch: (url: string, options: RequestInit) => Promise<Response>;
  /** Calls `act` once after `ms`, unless the returned function is called. */
  readonly setTimer: (ms: number, callback: () => void) => () => void;
  /** Resolves in a new task, after input and before other tasks that wait. */
  readonly nextTask: () => Promise<void>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** In [0, 1). */
  readonly random: () => number;
  readonly isOnline: () => boolean;
  readonly isHidden: () => boolean;
  /**
   * Watches for a CSP violation or mixed-content block of `url`. The returned function stops watching and resolves to
   * the directive, `https`, or null.
   */
  readonly watchCspViolation: (url: string) => () => Promise<string | null>;
  readonly warn: (text: string) => void;
  /** Calls `onActive` when the page may be online and visible again, `onHide` on pagehide (it may come back). */
  readonly onVisibility: (onActive: () => void, onHide: () => void) => void;
}

/** The current page. Globals are read only when a function is called. */
export const browserEnvironment: Environment = {
  fetch: (url, options) => fetch(url, options),
  setTimer(ms, callback) {
    const timer = setTimeout(callback, ms);
    return () => clearTimeout(timer);
  },
  async nextTask() {
    try {
      await scheduler.yield();
    } catch {
      // Some browsers do not have it, and it rejects in a task that the page has aborted.
      await new Promise((resolve) => setTimeout(resolve));
    }
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
      // The violation event fires after the rejection of the request.
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
