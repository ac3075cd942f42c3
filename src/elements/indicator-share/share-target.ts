import type {ReactiveController} from 'lit';
import {subjectTags, type ShareSelection} from '../../render/embed/share-subject.ts';
import type {LoadedReport} from '../../load/parse.ts';
import {composedAncestors} from '../base/dom.ts';
import type {SourceHost} from '../base/report-source.ts';

/** An element of ours, perhaps of another script of the page: no class is shared with it, only its public face. */
export interface ReportElementLike extends HTMLElement {
  readonly loaded: LoadedReport | null;
  readonly ready: Promise<unknown>;
  readonly code?: string;
  readonly scope?: string;
  readonly from: string;
  readonly to: string;
}

/** The host, which names an element or has data of its own. */
export interface ShareHost extends SourceHost {
  for: string;
}

/** Attributes that say where an element's data come from, what the page around it is, and what its reader may do. */
const excludedAttributes = ['src', 'integrity', 'max-bytes', 'heading-level', 'loading', 'locale', 'actions'];

/** The element whose figures are shared: the one that is named, else the nearest around the host. */
export class ShareTarget implements ReactiveController {
  readonly #host: ShareHost;
  readonly #onLoad = (event: Event): void => {
    // Seen from the document, an event out of a shadow root seems to come from the element around it.
    if (event.composedPath()[0] !== this.#host) this.#host.requestUpdate();
  };

  constructor(host: ShareHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Elements tell the page when they show something new, whatever the order in which they come. */
  hostConnected(): void {
    this.#host.ownerDocument.addEventListener('indicator-load', this.#onLoad);
  }

  hostDisconnected(): void {
    this.#host.ownerDocument.removeEventListener('indicator-load', this.#onLoad);
  }

  /** Whether the host names data of its own and no element: it then shares the whole of them. */
  get sharesOwnData(): boolean {
    const {for: id, data, src} = this.#host;
    return !id && Boolean(data ?? (src || this.#host.querySelector(':scope > script')));
  }

  /** `null` where there is none (yet). */
  get element(): ReportElementLike | null {
    const {for: id} = this.#host;
    if (id) return asReportElement(elementById(this.#host, id));
    return this.sharesOwnData
      ? null
      : asReportElement(
          [...composedAncestors(this.#host)].find((one) => asReportElement(one) !== null) ?? null,
        );
  }

  /** Fulfilled when the element shows its data or has said why not; waits for an element that is not there yet. */
  async settled(): Promise<void> {
    const {element} = this;
    if (element) return void (await element.ready);
    await new Promise((arrived) =>
      this.#host.ownerDocument.addEventListener('indicator-load', arrived, {once: true}),
    );
    return this.settled();
  }

  get selection(): ShareSelection {
    const {element} = this;
    const tag = subjectTags.find((one) => element?.localName.endsWith(one)) ?? 'policy-report';
    return {
      tag,
      code: element?.code ?? element?.scope ?? '',
      from: element?.from ?? '',
      to: element?.to ?? '',
    };
  }

  /** How the element is set, as attributes of another of its kind; what all are without being told is left out. */
  get attributes(): ReadonlyMap<string, string> {
    const {element, selection} = this;
    const {code, from = '', to = ''} = selection;
    const first = [
      [element?.scope === undefined ? 'code' : 'scope', code],
      ['from', from],
      ['to', to],
    ] as const;
    const names = (element?.constructor as {readonly observedAttributes?: readonly string[]} | undefined)
      ?.observedAttributes;
    const rest = (names ?? [])
      .filter((name) => !excludedAttributes.includes(name) && !first.some(([known]) => known === name))
      .map((name) => [name, element?.getAttribute(name) ?? null] as const)
      .filter(([, value]) => value !== 'auto' && value !== 'standard');
    return new Map([
      ...first.filter(([, value]) => value),
      ...rest.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const])),
    ]);
  }
}

function elementById(host: Element, id: string): Element | null {
  const root = host.getRootNode();
  const near = 'getElementById' in root ? (root as Document | ShadowRoot).getElementById(id) : null;
  return near ?? host.ownerDocument.getElementById(id);
}

function asReportElement(node: Node | null): ReportElementLike | null {
  return node && 'loaded' in node && 'ready' in node ? (node as ReportElementLike) : null;
}
