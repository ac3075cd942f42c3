/**
 * What a server drew into a declarative shadow root. It is what readers see until the element draws the same from its
 * data; then it goes, between two frames.
 */
export class DrawnAhead {
  #nodes: readonly ChildNode[] = [];

  get isShown(): boolean {
    return this.#nodes.length > 0;
  }

  find(root: ShadowRoot | null): void {
    this.#nodes = [...(root?.childNodes ?? [])];
  }

  replace(): void {
    for (const node of this.#nodes) node.remove();
    this.#nodes = [];
  }
}
