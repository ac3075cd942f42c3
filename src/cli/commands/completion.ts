import type {OptionsOf} from '../args/command-table.ts';
import {completionScript, shells} from '../args/completion.ts';
import {badChoice} from '../args/option.ts';
import type {CommandContext, ExitCode} from '../command.ts';

/** `avance completion bash|zsh|fish`: prints the script for the shell. */
export function printCompletion({
  files: [name = ''],
  environment,
}: CommandContext<OptionsOf<'completion'>>): Promise<ExitCode> {
  const shell = shells.find((known) => known === name);
  if (!shell) throw badChoice('completion', name, shells.join(', '));
  environment.stdout(completionScript(shell));
  return Promise.resolve(0);
}
