import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {pageSingleton} from '../../load/page-global.ts';
import {unionDomain, type Domain} from '../../scale/domain.ts';

/** Who draws on each scale of the page, and what each would draw on alone. */
const scales = pageSingleton('scales', () => new Map<string, Map<ReactiveControllerHost, Domain>>());

/** One scale for elements that lie anywhere on a page: it follows when one comes, goes, or shows other data. */
export class ScaleGroup implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #name = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The scale of all that share `name`, for an element that would have `own` alone; without a name, its own. */
  domain(name: string, ownDomain: Domain): Domain {
    if (name !== this.#name) this.leaveGroup();
    this.#name = name;
    if (!name) return ownDomain;
    const members = scales.get(name) ?? new Map<ReactiveControllerHost, Domain>();
    scales.set(name, members);
    this.#change(members, () => members.set(this.#host, ownDomain));
    return unionDomain([...members.values()]);
  }

  leaveGroup(): void {
    const members = scales.get(this.#name);
    if (members) this.#change(members, () => members.delete(this.#host));
    if (members?.size === 0) scales.delete(this.#name);
    this.#name = '';
  }

  /** An element that is moved on the page leaves and comes back. */
  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.leaveGroup();
  }

  #change(members: ReadonlyMap<ReactiveControllerHost, Domain>, act: () => void): void {
    const before = String(unionDomain([...members.values()]));
    act();
    if (String(unionDomain([...members.values()])) === before) return;
    for (const member of members.keys()) if (member !== this.#host) member.requestUpdate();
  }
}
