import type {FocusRequest} from '../focus-request.ts';
import type {EditorDocument} from '../document/document.ts';
import {
  createRefusal,
  documentFromFile,
  documentFromSheets,
  documentFromText,
  needsLibrary,
  refusedFile,
  type RefusedFile,
} from '../document/open-file.ts';
import type {Words} from '../document/history.ts';
import {isMappingFile, openMapping, withMapping} from '../document/open-mapping.ts';
import {pushChange} from '../review/push-change.ts';
import {clearDraft, loadDraft, saveDraft} from '../document/draft.ts';
import {loadWorkbooks} from '../document/load-workbooks.ts';
import type {EditorState} from '../editor-state.ts';
import {maxFileBytes, readPieces} from './read-pieces.ts';
import {readWords} from './read-words.ts';
import {proposeSheets, toggleSheet} from './sheet-choice.ts';

/** Time before a file that is still being read is announced, in ms. */
const progressDelay = 400;

/** Opens files, pasted texts and drafts. What cannot be read is refused, and the work stays as it was. */
export class IntakeCommands {
  readonly #state: EditorState;
  readonly #focus: FocusRequest;
  #reading: AbortController | null = null;

  constructor(state: EditorState, focus: FocusRequest) {
    this.#state = state;
    this.#focus = focus;
  }

  paste(text: string): void {
    if (text.trim()) this.#take(documentFromText(text), '');
  }

  /** Reads the clipboard, for who has no Ctrl+V. Needs a permission of the browser. */
  async pasteCopied(): Promise<void> {
    const text = await navigator.clipboard.readText().catch(() => null);
    if (text === null) return this.#refuse(createRefusal('clipboard', ''));
    if (!text.trim()) return this.#refuse(createRefusal('empty', ''));
    this.paste(text);
  }

  /** Opens a table, alone or with its mapping files, in any order. */
  async openFiles(files: readonly File[]): Promise<void> {
    const tables = files.filter(({name}) => !isMappingFile(name));
    if (tables.length > 1) return this.#refuse(createRefusal('several', String(tables.length)));
    for (const file of files) if (isMappingFile(file.name)) await this.open(file);
    for (const file of tables) await this.open(file);
  }

  /** Opens a file; one that is still being read is given up. */
  async open(file: File): Promise<void> {
    if (file.size > maxFileBytes) return this.#refuse(createRefusal('large', file.name));
    this.#reading?.abort();
    const reading = new AbortController();
    this.#reading = reading;
    const {name, size: total} = file;
    let done = 0;
    const timer = setTimeout(() => {
      this.#state.show({reading: {name, done, total}});
      this.#focus('[data-cancel-reading]');
    }, progressDelay);
    const bytes = await readPieces(file, reading.signal, (count) => {
      done = count;
      if (this.#state.screen.reading) this.#state.show({reading: {name, done, total}});
    }).catch((): 'unreadable' => 'unreadable');
    if (bytes === 'unreadable') this.#refuse(createRefusal('unreadable', name));
    else if (bytes) await this.#read(bytes, name, reading.signal);
    clearTimeout(timer);
    if (this.#reading === reading) this.#state.show({reading: null});
  }

  /** Gives up the file that is being read; what was there before stays. */
  cancelReading(): void {
    this.#reading?.abort();
    this.#reading = null;
    this.#state.show({reading: null});
    this.#state.announce((t) => t('editor.reading-cancelled'));
    this.#focus('#pasted');
  }

  async #read(bytes: Uint8Array, name: string, signal: AbortSignal): Promise<void> {
    if (isMappingFile(name)) return this.#readMapping(bytes, name);
    const refused = refusedFile(bytes, name);
    if (refused) return this.#refuse(refused);
    if (!needsLibrary(bytes)) return this.#take(documentFromFile(bytes, name, null), name);
    const library = await loadWorkbooks().catch(() => null);
    if (signal.aborted) return;
    if (!library) return this.#refuse(createRefusal('library', name));
    try {
      const sheets = proposeSheets(
        name,
        bytes,
        library.listSheets(bytes),
        this.#state.screen.mapping?.mapping.sheets,
      );
      if (!sheets) return this.#take(documentFromFile(bytes, name, library), name);
      this.#state.show({sheets, refused: null});
      this.#focus('[data-sheets] input');
    } catch {
      this.#refuse(createRefusal('unknown', name));
    }
  }

  /** Applies a mapping file to the open table; without one, to the next table. */
  async #readMapping(bytes: Uint8Array, name: string): Promise<void> {
    const mapping = await openMapping(bytes);
    if (!mapping) return this.#refuse(createRefusal('library', name));
    if ('unknown' in mapping) return this.#refuse(createRefusal('mapping', name, mapping.unknown));
    const {document} = this.#state;
    this.#state.show({refused: null, mapping: document ? null : {name, mapping}});
    const words: Words = (t) => t(document ? 'editor.mapping-used' : 'editor.mapping-waits', {file: name});
    if (document) pushChange(this.#state, withMapping(document, mapping), words, words);
    else this.#state.announce(words);
    this.#focus(document ? '#continue' : '#pasted');
  }

  forgetMapping(): void {
    this.#state.show({mapping: null});
    this.#focus('#pasted');
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
    if (!document.source.rows.length) return this.#refuse(createRefusal(name ? 'unknown' : 'empty', name));
    const {mapping} = this.#state.screen;
    const opened = mapping ? withMapping(document, mapping.mapping) : document;
    this.#state.push(opened, (t) => t('editor.opened', {file: document.source.name}));
    this.#state.show({refused: null, sheets: null, mapping: null, issueIndex: -1});
    const {derived} = this.#state;
    this.#state.announce((t) => readWords(derived, t));
    this.#focus('#continue');
  }
}
