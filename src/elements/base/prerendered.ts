/**
 * What a server drew into a declarative shadow root. It is what readers see until the element draws the same from its
 * data; then it goes, between two frames.
 */
export class PrerenderedContent {
  #nodes: readonly ChildNode[] = [];

  get isPresent(): boolean {
    return this.#nodes.length > 0;
  }

  capture(root: ShadowRoot | null): void {
    this.#nodes = [...(root?.childNodes ?? [])];
  }

  remove(): void {
    for (const node of this.#nodes) node.remove();
    this.#nodes = [];
  }
}
