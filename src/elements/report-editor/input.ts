import type {ReactiveController} from 'lit';
import type {AvanceElement} from '../base/avance-element.ts';
import type {EditorCommands} from './context.ts';
import type {EditorState} from './editor-state.ts';

/** Keys, clipboard and drops that work anywhere in the editor. */
export class EditorInput implements ReactiveController {
  readonly #host: AvanceElement;
  readonly #state: EditorState;
  readonly #commands: EditorCommands;
  readonly #listeners: readonly (readonly [string, (event: Event) => void])[];

  constructor(host: AvanceElement, state: EditorState, commands: EditorCommands) {
    this.#host = host;
    this.#state = state;
    this.#commands = commands;
    this.#listeners = [
      ['keydown', (event) => this.#handleKeydown(event as KeyboardEvent)],
      ['paste', (event) => this.#handlePaste(event as ClipboardEvent)],
      ['copy', (event) => this.#handleCopy(event as ClipboardEvent, false)],
      ['cut', (event) => this.#handleCopy(event as ClipboardEvent, true)],
      ['dragover', (event) => this.#handleDragOver(event)],
      ['dragleave', (event) => this.#handleDragLeave(event as DragEvent)],
      ['drop', (event) => this.#handleDrop(event as DragEvent)],
    ];
    host.addController(this);
  }

  hostConnected(): void {
    for (const [type, listener] of this.#listeners) this.#host.addEventListener(type, listener);
  }

  hostDisconnected(): void {
    for (const [type, listener] of this.#listeners) this.#host.removeEventListener(type, listener);
  }

  #handleKeydown(event: KeyboardEvent): void {
    const {step} = this.#commands;
    if (event.defaultPrevented || event.isComposing) return;
    const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey;
    const key = event.key.toLowerCase();
    // A text field has its own undo while it is edited.
    const isUndo = isCommand && key === 'z' && !isTextField(event);
    const isRedo = isCommand && key === 'y' && !isTextField(event);
    if (event.key === 'F8') step.nextOpen(event.shiftKey ? -1 : 1);
    else if (isUndo && !event.shiftKey) step.undo();
    else if (isRedo || isUndo) step.redo();
    else return;
    event.preventDefault();
  }

  #handlePaste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const [file] = event.clipboardData?.files ?? [];
    const isBox = (event.composedPath()[0] as Element | undefined)?.id === 'pasted';
    if (isTextField(event) && !isBox) return;
    const {step, screen} = this.#state;
    if (step === 'review' && screen.editing === null && isCell(event)) this.#commands.review.pasteBlock(text);
    else if (step === 'paste' && text) this.#commands.intake.paste(text);
    else if (step === 'paste' && file) void this.#commands.intake.open(file);
    else return;
    event.preventDefault();
  }

  #handleCopy(event: ClipboardEvent, isCut: boolean): void {
    if (this.#state.step !== 'review' || isTextField(event) || !isCell(event)) return;
    event.clipboardData?.setData('text/plain', this.#commands.review.selectionText());
    event.preventDefault();
    if (isCut) this.#commands.review.clearSelection();
  }

  #handleDragOver(event: Event): void {
    event.preventDefault();
    if (!this.#state.screen.isDragging) this.#state.show({isDragging: true});
  }

  #handleDragLeave({relatedTarget}: DragEvent): void {
    if (!(relatedTarget instanceof Node) || !this.#host.contains(relatedTarget))
      this.#state.show({isDragging: false});
  }

  #handleDrop(event: DragEvent): void {
    event.preventDefault();
    this.#state.show({isDragging: false});
    const files = [...(event.dataTransfer?.files ?? [])];
    const text = event.dataTransfer?.getData('text/plain');
    if (!files.length && !text) return;
    if (this.#state.step !== 'paste') this.#state.goTo('paste');
    if (files.length) void this.#commands.intake.openFiles(files);
    else if (text) this.#commands.intake.paste(text);
  }
}

function isTextField(event: Event): boolean {
  const target = event.composedPath()[0];
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && /^(text|url|search)$/.test(target.type);
}

function isCell(event: Event): boolean {
  const target = event.composedPath()[0];
  return target instanceof Element && target.matches('[data-cell]');
}
