import {CliError} from '../cli-error.ts';
import {issueText} from '../report-issues/issue-text.ts';
import {collectIssues} from '../report-issues/issue.ts';
import type {Issue} from '../report-issues/issue.ts';
import {readInput} from '../read-input.ts';
import type {ExitCode, CommandContext} from '../run.ts';
import {schemaCheck} from '../report-issues/schema.ts';

interface FileResult {
  readonly file: string;
  readonly status: ExitCode;
  readonly problems: readonly Issue[];
  /** Why the file could not be read at all. */
  readonly failure: string | null;
}

/** `avance check FILE…`: every file is checked, whatever is wrong with the one before. */
export async function checkFiles(task: CommandContext): Promise<ExitCode> {
  const {command, world, say} = task;
  const check = schemaCheck(await world.schema());
  const all: FileResult[] = [];
  for (const file of command.files) {
    const checked = await checkFile(file, task, check);
    all.push(checked);
    if (command.isJson) continue;
    if (checked.failure === null) world.stdout(issueText(file, checked.problems, say, world.isTerminal));
    else world.stderr(`avance: ${checked.failure}\n`);
  }
  if (command.isJson) world.stdout(`${JSON.stringify(all, null, 2)}\n`);
  return all.reduce<ExitCode>((worst, {status}) => (status > worst ? status : worst), 0);
}

async function checkFile(
  file: string,
  task: CommandContext,
  check: ReturnType<typeof schemaCheck>,
): Promise<FileResult> {
  const {command, world, say, language} = task;
  try {
    const got = await readInput(file, command, world, say);
    const problems = collectIssues(got, got.document === null ? [] : check(got.document), language);
    return {file, status: problems.some(({level}) => level === 'error') ? 1 : 0, problems, failure: null};
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    return {file, status: 2, problems: [], failure: say(error.key, error.values)};
  }
}
