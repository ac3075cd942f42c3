import {html, type ReactiveController, type TemplateResult} from 'lit';
import type {Report} from '../../model/report/report.ts';
import {enShare} from '../../text/i18n/messages/en/share.ts';
import {esPEDetails} from '../../text/i18n/messages/es-PE/details.ts';
import {esPEEditor} from '../../text/i18n/messages/es-PE/editor.ts';
import {esPEProblem} from '../../text/i18n/messages/es-PE/problem.ts';
import {esPEReport} from '../../text/i18n/messages/es-PE/report.ts';
import {esPEShare} from '../../text/i18n/messages/es-PE/share.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import type {AvanceElement} from '../base/avance-element.ts';
import {announce} from '../base/page/announcer.ts';
import type {AnyDrawing} from '../base/drawing/drawing.ts';
import {variationBarStyles} from '../shared/variation-bar.styles.ts';
import type {EditorCommands, EditorContext} from './context.ts';
import {DirectionCommands} from './directions/commands.ts';
import {factStyles} from './directions/facts.styles.ts';
import {lineStyles} from './directions/lines.styles.ts';
import {draftTime} from './document/draft.ts';
import {loadEditorLanguage} from './editor-language.ts';
import {EditorState} from './editor-state.ts';
import {BottomSheet} from './frame/bottom-sheet.ts';
import {StepCommands} from './frame/commands.ts';
import {controlStyles} from './frame/control.styles.ts';
import {frameStyles} from './frame/frame.styles.ts';
import {issueStyles} from './frame/issue.styles.ts';
import {railStyles} from './frame/rail.styles.ts';
import {EditorInput} from './input.ts';
import {IntakeCommands} from './paste/commands.ts';
import {pasteStyles} from './paste/styles.ts';
import {NameCommands} from './names/commands.ts';
import {nameStyles} from './names/styles.ts';
import {PublishCommands} from './publish/commands.ts';
import {publishStyles} from './publish/styles.ts';
import {MenuCommands} from './review/menu/menu-commands.ts';
import {ReviewCommands} from './review/commands.ts';
import {gridStyles} from './review/grid.styles.ts';
import {GridSheet} from './review/grid-sheet.ts';
import {remedyStyles} from './review/remedy.styles.ts';
import {reviewStyles} from './review/review.styles.ts';
import {reportEditor} from './view.ts';

/** What the drawing reads of its element. */
interface EditorHost extends AvanceElement {
  readonly headingLevel: number;
}

/** Draws a `<report-editor>`, with its state. */
export class EditorDrawing implements ReactiveController, AnyDrawing {
  static readonly styles = [
    variationBarStyles,
    controlStyles,
    issueStyles,
    frameStyles,
    railStyles,
    pasteStyles,
    reviewStyles,
    gridStyles,
    remedyStyles,
    factStyles,
    lineStyles,
    nameStyles,
    publishStyles,
  ];
  static readonly messages = [esPEEditor, esPEProblem, esPEReport, esPEShare, enShare, esPEDetails];

  readonly #host: EditorHost;
  readonly #state: EditorState;
  readonly #commands: EditorCommands;
  readonly #input: EditorInput;
  readonly #sheet: GridSheet;
  readonly #menuSheet: BottomSheet;
  #focusSelector = '';
  #texts: Promise<void> | null = null;

  constructor(host: EditorHost) {
    const focus = (selector: string): void => {
      this.#focusSelector = selector;
      host.requestUpdate();
    };
    this.#host = host;
    this.#state = new EditorState(host);
    const menu = new MenuCommands(this.#state, focus);
    this.#commands = {
      step: new StepCommands(this.#state, focus),
      intake: new IntakeCommands(this.#state, focus),
      review: new ReviewCommands(this.#state, focus, menu),
      menu,
      directions: new DirectionCommands(this.#state, focus),
      names: new NameCommands(this.#state, focus),
      publish: new PublishCommands(this.#state, focus),
    };
    this.#input = new EditorInput(host, this.#state, this.#commands);
    this.#sheet = new GridSheet(host, this.#state);
    this.#menuSheet = new BottomSheet(host, menu);
    this.#state.show({draftTime: draftTime()});
    host.addController(this);
  }

  get controllers(): readonly ReactiveController[] {
    return [this.#menuSheet, this, this.#state, this.#input, this.#sheet];
  }

  get report(): Report | null {
    return this.#state.derived.report;
  }

  /** The text of the file with the report; null without a report. */
  get json(): string | null {
    return this.#state.derived.json;
  }

  async open(file: File): Promise<void> {
    await this.#commands.intake.open(file);
    await this.#host.updateComplete;
  }

  paste(text: string): void {
    this.#commands.intake.paste(text);
  }

  /** Resolves when the texts of the editor's language are shown. */
  get whenTextsLoaded(): Promise<unknown> {
    return Promise.resolve(this.#texts).then(() => this.#host.updateComplete);
  }

  render(locale: Locale): TemplateResult {
    const pending = loadEditorLanguage(locale.tag);
    if (pending) {
      this.#texts ??= pending.finally(() => this.#host.requestUpdate());
      return html``;
    }
    const {headingLevel, theme} = this.#host;
    const context: EditorContext = {
      state: this.#state,
      commands: this.#commands,
      locale,
      theme,
      headingLevel,
    };
    const words = this.#state.takeAnnouncement()?.(locale.t);
    if (words) announce(this.#host, words);
    return reportEditor(context);
  }

  hostUpdated(): void {
    if (!this.#focusSelector) return;
    const target = this.#host.renderRoot.querySelector<HTMLElement>(this.#focusSelector);
    this.#focusSelector = '';
    if (target?.matches('.heading')) target.tabIndex = -1;
    const field = target?.querySelector<HTMLTextAreaElement>('textarea.cell-input');
    (field ?? target)?.focus();
    field?.setSelectionRange(field.value.length, field.value.length);
  }
}
