import {executeServerCommand} from '@web/test-runner-commands';

/** Emulated user preferences; absent preferences have the value of the browser. */
export interface Preferences {
  readonly media?: 'print' | 'screen';
  readonly colorScheme?: 'dark' | 'light';
  readonly contrast?: 'more' | 'less' | 'no-preference';
  readonly forcedColors?: 'active' | 'none';
  readonly reducedMotion?: 'reduce' | 'no-preference';
}

/** A node of Chromium's accessibility tree: https://chromedevtools.github.io/devtools-protocol/tot/Accessibility/ */
export interface AccessibilityNode {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly childIds?: readonly string[];
  readonly ignored: boolean;
  readonly role?: {readonly value: string};
  readonly name?: {readonly value: string};
  readonly description?: {readonly value: string};
}

/** Chromium only: `false` in other engines. Replaces all previous preferences; `emulate()` resets them. */
export function emulatePreferences(preferences: Preferences = {}): Promise<boolean> {
  return executeServerCommand('emulate', preferences);
}

/** Chromium only: `false` in other engines. Includes all frames and shadow roots. */
export function readAccessibilityTree(): Promise<readonly AccessibilityNode[] | false> {
  return executeServerCommand('ax-tree');
}

/** Saves a screenshot below `.cache/`. Chromium only: returns the path, or `false` in other engines. */
export function takeScreenshot(
  path: string,
  options: {readonly fullPage?: boolean} = {},
): Promise<string | false> {
  return executeServerCommand('picture', {path, ...options});
}

/**
 * Sets the size of the viewport in CSS pixels and waits for its height: WebKit resizes later than it answers.
 * The width is not waited for, because WebKit's window is never narrower than its toolbar.
 */
export async function resizePage(width: number, height: number): Promise<void> {
  await executeServerCommand('resize', {width, height, toolbars: outerHeight - innerHeight});
  while (innerHeight !== height) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Returns the number of requests for `url` (path and query) at the test server. */
export async function countRequests(url: string): Promise<number> {
  const response = await fetch(`/__requests?url=${encodeURIComponent(url)}`);
  return (await response.json()) as number;
}

/** Returns the reported CSP violations of pages whose URL contains `page`. */
export async function readPolicyReports(page: string): Promise<readonly unknown[]> {
  const response = await fetch(`/__csp-reports?page=${encodeURIComponent(page)}`);
  return (await response.json()) as readonly unknown[];
}
