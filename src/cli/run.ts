import {
  commandTable,
  generalOptions,
  isCommandName,
  type CommandName,
  type CommandSpec,
} from './args/command-table.ts';
import {commandHelp, generalHelp, importHelp} from './args/help.ts';
import {readOptions} from './args/option.ts';
import {parseCommandLine, type CommandLine} from './args/parse.ts';
import {CliError, cliErrorMessage, firstLine} from './cli-error.ts';
import type {CommandContext, ExitCode, Runner} from './command.ts';
import {checkFiles} from './commands/check.ts';
import {printCompletion} from './commands/completion.ts';
import {diffFiles} from './commands/diff.ts';
import {doctor} from './commands/doctor.ts';
import {exportFile} from './commands/export.ts';
import {importFile} from './commands/import.ts';
import {language as languageCommand} from './commands/language.ts';
import {pdfFile} from './commands/pdf.ts';
import {snippet} from './commands/snippet.ts';
import type {CliEnvironment} from './environment.ts';
import {guardedEnvironment} from './guarded-environment.ts';
import {closestName} from './suggestion.ts';
import {useLanguage} from './language/read-language.ts';
import {createTranslator, languageFromEnv, type CliTranslate} from './messages/translate.ts';

const runners: {readonly [Name in CommandName]: Runner<Name>} = {
  import: importFile,
  check: checkFiles,
  export: exportFile,
  diff: diffFiles,
  pdf: pdfFile,
  doctor,
  snippet,
  language: languageCommand,
  completion: printCompletion,
  // Loaded on demand: templates, fonts and a rasterizer are needed by these commands only.
  kit: async (context) => (await import('./commands/kit.ts')).writeKit(context),
  render: async (context) => (await import('./commands/render.ts')).renderFile(context),
};

/** Runs a command line. Never throws; an unexpected error becomes one sentence without a stack. */
export async function run(givenEnvironment: CliEnvironment): Promise<ExitCode> {
  const environment = guardedEnvironment(givenEnvironment);
  const language = statedLanguage(environment.args) ?? languageFromEnv(environment.env);
  let translate = createTranslator(language);
  try {
    const line = parseCommandLine(environment.args);
    const {translation} = readOptions(generalOptions, line.values);
    const words = translation === null ? null : await useLanguage(translation, environment);
    if (words) translate = createTranslator(language, words);
    return await dispatch(line, {environment, translate, language: words?.locale ?? language});
  } catch (error) {
    environment.stderr(`avance: ${errorMessage(error, translate)}\n`);
    return 2;
  }
}

/** The language of `--lang`, also for a command line that cannot be parsed. */
function statedLanguage(args: readonly string[]): string | null {
  return /--lang[= ](es|en)\b/.exec(args.join(' '))?.[1] ?? null;
}

function errorMessage(error: unknown, translate: CliTranslate): string {
  if (error instanceof CliError) return cliErrorMessage(error, translate);
  return translate('error.internal', {detail: firstLine(error)});
}

type BaseContext = Omit<CommandContext, 'files' | 'options'>;

async function dispatch(line: CommandLine, context: BaseContext): Promise<ExitCode> {
  const {environment} = context;
  const {help, version} = readOptions(generalOptions, line.values);
  const needsHelp = help || line.command === 'help';
  if (version) environment.stdout(`${environment.version}\n`);
  else if (needsHelp || line.command === '') environment.stdout(helpText(line, context));
  else return runCommand(line, context);
  return needsHelp || version ? 0 : 2;
}

/** The help of a command for `avance COMMAND --help` and `avance help COMMAND`, else that of the program. */
function helpText({command, files}: CommandLine, {translate, language}: BaseContext): string {
  const name = command === 'help' ? (files[0] ?? '') : command;
  if (!isCommandName(name)) return generalHelp(translate);
  const help = commandHelp(commandTable[name], translate);
  return name === 'import' ? `${help}\n${importHelp(translate, language)}` : help;
}

async function runCommand({command, files, values}: CommandLine, context: BaseContext): Promise<ExitCode> {
  if (!isCommandName(command)) throw unknownCommand(command);
  const {fileCount, acceptsMany = false}: CommandSpec = commandTable[command];
  if (acceptsMany ? files.length < fileCount : files.length !== fileCount)
    throw new CliError('error.file-count', {name: command, count: fileCount});
  return callRunner(command, values, {...context, files});
}

function unknownCommand(name: string): CliError {
  const suggestion = closestName(name, Object.keys(commandTable));
  if (suggestion === null) return new CliError('error.unknown-command', {name});
  return new CliError('error.mistyped-command', {name, suggestion});
}

function callRunner<Name extends CommandName>(
  name: Name,
  values: CommandLine['values'],
  context: Omit<CommandContext, 'options'>,
): Promise<ExitCode> {
  return runners[name]({...context, options: readOptions(commandTable[name].options, values)});
}
