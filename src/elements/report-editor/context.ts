import type {Locale} from '../../text/i18n/locale.ts';
import type {DirectionCommands} from './directions/commands.ts';
import type {EditorState} from './editor-state.ts';
import type {StepCommands} from './frame/commands.ts';
import type {IntakeCommands} from './paste/commands.ts';
import type {NameCommands} from './names/commands.ts';
import type {PublishCommands} from './publish/commands.ts';
import type {MenuCommands} from './review/menu/menu-commands.ts';
import type {ReviewCommands} from './review/commands.ts';

/** What a person can do, by step. */
export interface EditorCommands {
  readonly step: StepCommands;
  readonly intake: IntakeCommands;
  readonly review: ReviewCommands;
  readonly menu: MenuCommands;
  readonly directions: DirectionCommands;
  readonly names: NameCommands;
  readonly publish: PublishCommands;
}

/** What every template of the editor reads. */
export interface EditorContext {
  readonly state: EditorState;
  readonly commands: EditorCommands;
  readonly locale: Locale;
  readonly theme: string;
  /** Level of the heading of a step; 0 for a paragraph. */
  readonly headingLevel: number;
}
