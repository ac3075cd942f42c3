import {browserEnvironment} from '../../../load/environment.ts';

/** Bounds the memory: values come from the page. */
const maxWarnings = 1000;
const warned = new Set<string>();

/** Writes a text to the console, once per page. */
export function warnOnce(text: string): void {
  if (warned.has(text) || warned.size >= maxWarnings) return;
  warned.add(text);
  browserEnvironment.warn(`[avance] ${text}`);
}

/** Names an attribute whose value is not read, with what it expects. `name`: of the attribute, or of a property without one. */
export function warnUnread({localName}: Element, name: string, value: unknown, expected: string): void {
  const shown = typeof value === 'object' ? 'object' : String(value).slice(0, 80);
  warnOnce(`<${localName} ${name}="${shown}"> is not read. Expected: ${expected}.`);
}
