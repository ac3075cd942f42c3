import type {ReactiveControllerHost} from 'lit';
import type {LoadState} from '../../load/load-state.ts';
import type {ReportJson} from '../../model/report/report-json.ts';

/** `idle`: the element has no source (yet). `isFar`: the request waits until the element is near the viewport. */
export type SourceState =
  {readonly status: 'idle'} | {readonly status: 'loading'; readonly isFar: true} | LoadState;

/** Properties of an element that determine its source. */
export interface SourceHost extends ReactiveControllerHost, HTMLElement {
  data: ReportJson | object | null;
  src: string;
  integrity: string;
  maxBytes: number | null;
  place: string;
}

/**
 * Source of an element's report as the elements inside it see it. An interface, not a class: each script of the page
 * has its own copy of the class.
 */
export interface ReportProvider {
  /** Whether elements inside read from this source. */
  readonly isProvider: boolean;
  readonly state: SourceState;
  /** Calls `listener` after each change of `state`; returns the function that stops. */
  subscribe(listener: () => void): () => void;
  retry(): void;
  refresh(): void;
}

/** A source that reads from an ancestor, and has to look for one again when a provider comes or goes. */
export interface ReportConsumer {
  resolve(): void;
}
