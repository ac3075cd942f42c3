import {nothing, render, type LitElement} from 'lit';
import {ownOptions} from '../../../model/own.ts';

/** Bounds the memory on a page whose scripts never stop to change what is drawn. */
const maxChanges = 20_000;

/**
 * Changes that scripts of the page have made to the text of an element: page translators and extensions replace, split
 * and add text nodes. Lit writes the next figures into its own nodes only: beside other nodes, or in a part of a text,
 * they would be under another name. So the changes are undone before the element is drawn again.
 */
export class ForeignChanges {
  readonly #host: LitElement;
  #observer: MutationObserver | null = null;
  #changes: MutationRecord[] = [];

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Starts to record, after a draw. */
  watch(): void {
    this.#observer ??= new MutationObserver((records) => this.#add(records));
    this.#observer.observe(
      this.#host.renderRoot,
      ownOptions({childList: true, characterData: true, characterDataOldValue: true, subtree: true}),
    );
  }

  /** Undoes the changes, and stops to record. Removes all that is drawn when that is not possible. */
  undo(): void {
    this.#add(this.#observer?.takeRecords() ?? []);
    this.#observer?.disconnect();
    const changes = this.#changes.reverse();
    this.#changes = [];
    try {
      if (changes.length > maxChanges) throw new RangeError('too many changes');
      // Style sheets that an extension adds to the root itself stay.
      for (const change of changes) if (change.target !== this.#host.renderRoot) undoChange(change);
    } catch {
      this.clear();
    }
  }

  /** Removes all that is drawn. */
  clear(): void {
    render(nothing, this.#host.renderRoot as ShadowRoot, this.#host.renderOptions);
  }

  #add(records: readonly MutationRecord[]): void {
    if (this.#changes.length <= maxChanges) this.#changes.push(...records);
  }
}

function undoChange({target, oldValue, addedNodes, removedNodes, nextSibling}: MutationRecord): void {
  if (oldValue !== null) (target as CharacterData).data = oldValue;
  for (const node of addedNodes) target.removeChild(node);
  for (const node of removedNodes) target.insertBefore(node, nextSibling);
}
