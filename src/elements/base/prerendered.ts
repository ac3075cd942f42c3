/**
 * Content of a declarative shadow root. Stays visible until the element renders the same from its data, and is removed
 * within the same frame.
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
