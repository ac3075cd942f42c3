import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {pageSingleton} from '../../load/page-global.ts';
import {unionDomain, type Domain} from '../../scale/domain.ts';

/** Members of each scale of the page, with the domain that each has without the group. */
const scales = pageSingleton('scales', () => new Map<string, Map<ReactiveControllerHost, Domain>>());

/** A scale shared by elements of a page. Members update when another joins, leaves or changes its domain. */
export class ScaleGroup implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #name = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The union of the domains of all members of `name`; `ownDomain` without a name. */
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

  /** A moved element is disconnected and connected again, so it joins again with the update. */
  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.leaveGroup();
  }

  #change(members: ReadonlyMap<ReactiveControllerHost, Domain>, update: () => void): void {
    const before = String(unionDomain([...members.values()]));
    update();
    if (String(unionDomain([...members.values()])) === before) return;
    for (const member of members.keys()) if (member !== this.#host) member.requestUpdate();
  }
}
