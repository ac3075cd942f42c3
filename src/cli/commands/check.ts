import type {OptionsOf} from '../args/command-table.ts';
import {CliError, cliErrorMessage} from '../cli-error.ts';
import type {CommandContext, ExitCode} from '../command.ts';
import {readInput} from '../read-input.ts';
import {issueText} from '../report-issues/issue-text.ts';
import {collectIssues, hasErrors, type Issue} from '../report-issues/issue.ts';
import {schemaCheck, type SchemaCheck} from '../report-issues/schema.ts';
import {visibleOutput} from '../terminal.ts';
import {prettyJson} from '../write-output.ts';

type Context = CommandContext<OptionsOf<'check'>>;

interface FileResult {
  readonly file: string;
  readonly status: ExitCode;
  readonly problems: readonly Issue[];
  /** The error message of a file that is not readable, else null. */
  readonly failure: string | null;
}

/** `avance check FILE…`: checks every file, and returns the highest exit code. */
export async function checkFiles(context: Context): Promise<ExitCode> {
  const {files, options, environment} = context;
  const check = schemaCheck(await environment.schema());
  const results: FileResult[] = [];
  for (const file of files) {
    const result = await checkFile(file, context, check);
    results.push(result);
    if (!options.isJson) writeResult(result, context);
  }
  if (options.isJson) environment.stdout(prettyJson(results));
  return results.reduce<ExitCode>((highest, {status}) => (status > highest ? status : highest), 0);
}

async function checkFile(file: string, context: Context, check: SchemaCheck): Promise<FileResult> {
  const {translate, language} = context;
  try {
    const input = await readInput(file, context);
    const schemaProblems = input.document === null ? [] : check(input.document);
    const problems = collectIssues(input, schemaProblems, language);
    return {file, status: hasErrors(problems) ? 1 : 0, problems, failure: null};
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    return {file, status: 2, problems: [], failure: cliErrorMessage(error, translate)};
  }
}

function writeResult(
  {file, problems, failure}: FileResult,
  {environment, translate, options}: Context,
): void {
  const style = {isColoured: environment.isTerminal, listsAll: options.listsAll};
  if (failure === null) environment.stdout(visibleOutput(issueText(file, problems, translate, style)));
  else environment.stderr(`avance: ${failure}\n`);
}
