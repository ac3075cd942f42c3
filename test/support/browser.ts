import {executeServerCommand} from '@web/test-runner-commands';

/** What the reader prefers or uses; what is not given is as the browser has it. */
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
  readonly ignored: boolean;
  readonly role?: {readonly value: string};
  readonly name?: {readonly value: string};
  readonly description?: {readonly value: string};
}

/** Chromium only: `false` elsewhere. Replaces all that was emulated before; `emulate()` ends it. */
export function emulate(preferences: Preferences = {}): Promise<boolean> {
  return executeServerCommand('emulate', preferences);
}

/** Chromium only: `false` elsewhere. All frames, shadow roots opened. */
export function accessibilityTree(): Promise<readonly AccessibilityNode[] | false> {
  return executeServerCommand('ax-tree');
}

/** Chromium only: the file, which is below `.cache/`, or `false`. */
export function picture(path: string, options: {readonly fullPage?: boolean} = {}): Promise<string | false> {
  return executeServerCommand('picture', {path, ...options});
}

/** The size of the page in CSS pixels. */
export async function resize(width: number, height: number): Promise<void> {
  await executeServerCommand('resize', {width, height});
}

/** How often a page asked the test server for `url`, path and query. */
export async function requests(url: string): Promise<number> {
  const response = await fetch(`/__requests?url=${encodeURIComponent(url)}`);
  return (await response.json()) as number;
}

/** The breaches of content security policy that pages whose address holds `page` have reported. */
export async function policyReports(page: string): Promise<readonly unknown[]> {
  const response = await fetch(`/__csp-reports?page=${encodeURIComponent(page)}`);
  return (await response.json()) as readonly unknown[];
}
