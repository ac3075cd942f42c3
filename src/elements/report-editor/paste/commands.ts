import type {FocusRequest} from '../focus-request.ts';
import type {EditorDocument} from '../document/document.ts';
import {
  documentFromFile,
  documentFromSheets,
  documentFromText,
  needsLibrary,
  refusedFile,
  type RefusedFile,
} from '../document/open-file.ts';
import {clearDraft, loadDraft, saveDraft} from '../document/draft.ts';
import {loadWorkbooks} from '../document/load-workbooks.ts';
import type {EditorState} from '../editor-state.ts';
import {proposeSheets, toggleSheet} from './sheet-choice.ts';

/** Time before a file that is still being read is announced, in ms. */
const progressDelay = 400;

/** Opens files, pasted texts and drafts. What cannot be read is refused, and the work stays as it was. */
export class IntakeCommands {
  readonly #state: EditorState;
  readonly #focus: FocusRequest;

  constructor(state: EditorState, focus: FocusRequest) {
    this.#state = state;
    this.#focus = focus;
  }

  paste(text: string): void {
    if (text.trim()) this.#take(documentFromText(text), '');
  }

  async open(file: File): Promise<void> {
    const timer = setTimeout(() => this.#state.show({reading: file.name}), progressDelay);
    const bytes = new Uint8Array(await file.arrayBuffer());
    await this.#read(bytes, file.name);
    clearTimeout(timer);
    this.#state.show({reading: ''});
  }

  async #read(bytes: Uint8Array, name: string): Promise<void> {
    const refused = refusedFile(bytes, name);
    if (refused) return this.#refuse(refused);
    if (!needsLibrary(bytes)) return this.#take(documentFromFile(bytes, name, null), name);
    const library = await loadWorkbooks().catch(() => null);
    if (!library) return this.#refuse({reason: 'library', name, line: null, excerpt: []});
    try {
      const sheets = proposeSheets(name, bytes, library.listSheets(bytes));
      if (!sheets) return this.#take(documentFromFile(bytes, name, library), name);
      this.#state.show({sheets, refused: null});
      this.#focus('[data-sheets] input');
    } catch {
      this.#refuse({reason: 'unknown', name, line: null, excerpt: []});
    }
  }

  toggleSheet(name: string): void {
    const {sheets} = this.#state.screen;
    if (sheets) this.#state.show({sheets: toggleSheet(sheets, name)});
  }

  async useSheets(): Promise<void> {
    const {sheets} = this.#state.screen;
    if (!sheets?.chosen.size) return this.#state.announce((t) => t('editor.no-sheet-marked'));
    this.#take(documentFromSheets(sheets, await loadWorkbooks()), sheets.name);
  }

  cancelSheets(): void {
    this.#state.show({sheets: null});
    this.#focus('#step-heading');
  }

  dismissRefusal(): void {
    this.#state.show({refused: null});
    this.#focus('#pasted');
  }

  saveDraft(): void {
    const {document} = this.#state;
    const time = document && saveDraft(document);
    this.#state.announce((t) => t(time ? 'editor.draft-saved' : 'editor.draft-failed'));
    if (time) this.#state.show({draftTime: time});
  }

  loadDraft(): void {
    const document = loadDraft();
    if (document) this.#take(document, document.source.name);
  }

  clearDraft(): void {
    clearDraft();
    this.#state.show({draftTime: ''});
    this.#state.announce((t) => t('editor.draft-deleted'));
    this.#focus('#step-heading');
  }

  #refuse(refused: RefusedFile): void {
    this.#state.show({refused, sheets: null});
    this.#focus('[data-refused] button');
  }

  /** Opens a document unless it has nothing to read: what was there before stays. */
  #take(document: EditorDocument, name: string): void {
    if (!document.source.rows.length)
      return this.#refuse({reason: name ? 'unknown' : 'empty', name, line: null, excerpt: []});
    this.#state.push(document, (t) => t('editor.opened', {file: document.source.name}));
    this.#state.show({refused: null, sheets: null, issueIndex: -1});
    const {rows} = this.#state.derived;
    const width = this.#state.width;
    const rowCount = rows.filter(({as}) => as !== 'blank').length;
    this.#state.announce((t) => t('editor.read', {rows: rowCount, columns: width}));
    this.#focus('#continue');
  }
}
