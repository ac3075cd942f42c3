import {ownOptions} from '../../model/own.ts';
import type {ReactiveController} from 'lit';
import type {LoadedReport} from '../../load/parse.ts';
import type {PeriodOverride} from '../../model/analysis/comparison.ts';
import {composedAncestors} from '../base/dom.ts';
import type {Drawing} from '../base/drawing/drawing.ts';
import type {SourceHost} from '../base/source-state.ts';

/** Public properties of a report element. Its class may come from another script, so `instanceof` cannot be used. */
export interface ReportElementLike extends HTMLElement {
  readonly loaded: LoadedReport | null;
  readonly ready: Promise<unknown>;
  readonly code?: string;
  readonly periods?: PeriodOverride;
  readonly drawing?: {readonly current: Drawing | null};
}

/** Host of the panel. `for` is the id of the shared element; empty for an ancestor or the host's own data. */
export interface ShareHost extends SourceHost {
  for: string;
}

/** The shared element: the one with the id in `for`, else the nearest ancestor that shows a report. */
export class ShareTarget implements ReactiveController {
  readonly #host: ShareHost;
  readonly #onLoad = (event: Event): void => {
    // `event.target` is retargeted to the shadow host, so the path has the real target.
    if (event.composedPath()[0] !== this.#host) this.#host.requestUpdate();
  };

  constructor(host: ShareHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.ownerDocument.addEventListener('indicator-load', this.#onLoad);
  }

  hostDisconnected(): void {
    this.#host.ownerDocument.removeEventListener('indicator-load', this.#onLoad);
  }

  /** True when the host has its own data and no `for`; the whole report is shared. */
  get sharesOwnData(): boolean {
    const {for: id, data, src} = this.#host;
    return !id && Boolean(data ?? (src || this.#host.querySelector(':scope > script')));
  }

  /** Null while there is no such element. */
  get element(): ReportElementLike | null {
    const {for: id} = this.#host;
    if (id) return asReportElement(elementById(this.#host, id));
    return this.sharesOwnData
      ? null
      : asReportElement(
          [...composedAncestors(this.#host)].find((ancestor) => asReportElement(ancestor) !== null) ?? null,
        );
  }

  /** Resolves when the element shows its data or an error; waits while there is no element. */
  async whenSettled(): Promise<void> {
    const {element} = this;
    if (element) return void (await element.ready);
    await new Promise((resolve) =>
      this.#host.ownerDocument.addEventListener('indicator-load', resolve, ownOptions({once: true})),
    );
    return this.whenSettled();
  }
}

function elementById(host: Element, id: string): Element | null {
  const root = host.getRootNode();
  const element = 'getElementById' in root ? (root as Document | ShadowRoot).getElementById(id) : null;
  return element ?? host.ownerDocument.getElementById(id);
}

function asReportElement(node: Node | null): ReportElementLike | null {
  return node && 'loaded' in node && 'ready' in node ? (node as ReportElementLike) : null;
}
