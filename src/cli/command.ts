import type {CommandName, OptionsOf} from './args/command-table.ts';
import type {CliEnvironment} from './environment.ts';
import type {CliTranslate} from './messages/translate.ts';

/** 0: no errors. 1: the files have errors, or differ. 2: the command could not run. */
export type ExitCode = 0 | 1 | 2;

/** The arguments of a command. `Options` are the values of the options that it uses. */
export interface CommandContext<Options = object> {
  readonly files: readonly string[];
  readonly options: Options;
  readonly environment: CliEnvironment;
  readonly translate: CliTranslate;
  /** Language of the messages: `es`, `en`, or that of a language file. */
  readonly language: string;
}

export type Runner<Name extends CommandName> = (
  context: CommandContext<OptionsOf<Name>>,
) => Promise<ExitCode>;
