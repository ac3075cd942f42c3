import {pageSingleton} from '../../load/page-global.ts';
import {composedAncestors} from './dom.ts';
import type {ReportConsumer, ReportProvider} from './source-state.ts';

/** Shared by all scripts of one version on the page. */
const {sources, consumers} = pageSingleton('sources', () => ({
  sources: new WeakMap<Node, ReportProvider>(),
  consumers: new Set<ReportConsumer>(),
}));

export function registerSource(element: Node, source: ReportProvider): void {
  sources.set(element, source);
}

export function addConsumer(consumer: ReportConsumer): void {
  consumers.add(consumer);
}

export function removeConsumer(consumer: ReportConsumer): void {
  consumers.delete(consumer);
}

/** Called when a provider comes or goes, so that elements may be upgraded in any order. */
export function resolveConsumers(): void {
  for (const consumer of [...consumers]) consumer.resolve();
}

/** Whether an element with a report source surrounds this one. */
export function hasSourceAncestor(element: Node): boolean {
  for (const ancestor of composedAncestors(element)) if (sources.has(ancestor)) return true;
  return false;
}

/** Nearest provider around an element; null when there is none. */
export function closestProvider(element: Node): ReportProvider | null {
  for (const ancestor of composedAncestors(element)) {
    const source = sources.get(ancestor);
    if (source?.isProvider) return source;
  }
  return null;
}
