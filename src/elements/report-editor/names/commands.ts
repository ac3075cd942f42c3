import type {ShortNameBasis} from '../../../model/report/short-name.ts';
import type {EditorDocument} from '../document/document.ts';
import type {Words} from '../document/history.ts';
import type {ShortNameAnswer} from '../document/short-names.ts';
import type {EditorState} from '../editor-state.ts';
import type {FocusRequest} from '../focus-request.ts';
import {namedPart, type NamedPart} from './named-part.ts';

/** Writes short names, and accepts those that are proposed. */
export class NameCommands {
  readonly #state: EditorState;
  readonly #focus: FocusRequest;

  constructor(state: EditorState, focus: FocusRequest) {
    this.#state = state;
    this.#focus = focus;
  }

  /** Writes the short name of a part; an empty one removes it. */
  write(key: string, text: string): void {
    const {report} = this.#state.derived;
    const part = report && namedPart(report, key);
    if (!part) return;
    this.#answer([[key, {text: text.trim(), basis: part.shortNameBasis ?? 'ours'}]]);
  }

  setBasis({key, shortName}: NamedPart, basis: ShortNameBasis): void {
    const text = this.#state.document?.names.get(key)?.text ?? [...(shortName?.values() ?? [])][0] ?? '';
    this.#answer([[key, {text, basis}]]);
  }

  /** Accepts the proposal of one part. */
  accept({key, proposal}: NamedPart): void {
    if (proposal === null) return;
    this.#answer([[key, {text: proposal, basis: 'ours'}]]);
    this.#state.announce((t) => t('editor.name-accepted', {name: proposal}));
    this.#focus(`[data-name="${CSS.escape(key)}"] input`);
  }

  /** Accepts the proposals that are listed. */
  acceptAll(parts: readonly NamedPart[]): void {
    this.#answer(
      parts.flatMap(({key, proposal}) =>
        proposal === null ? [] : [[key, {text: proposal, basis: 'ours'}] as const],
      ),
    );
    this.#state.show({showsNames: false});
    this.#state.announce((t) => t('editor.names-accepted', {count: parts.length}));
    this.#focus('#lines');
  }

  /** Lists the proposals, or closes their list. */
  toggleProposals(): void {
    const showsNames = !this.#state.screen.showsNames;
    this.#state.show({showsNames});
    this.#focus(showsNames ? '[data-names] button' : '[data-show-names]');
  }

  /** Opens or closes the name of a group. */
  toggleGroup(key: string): void {
    this.#state.show({openLine: this.#state.screen.openLine === key ? '' : key});
  }

  #answer(answers: readonly (readonly [string, ShortNameAnswer])[]): void {
    const {document} = this.#state;
    if (!document) return;
    const changed: EditorDocument = {...document, names: new Map([...document.names, ...answers])};
    const words: Words = (t) => t('editor.names-changed', {count: answers.length});
    this.#state.push(changed, words);
  }
}
