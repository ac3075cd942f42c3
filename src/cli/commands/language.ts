import type {OptionsOf} from '../args/command-table.ts';
import {CliError} from '../cli-error.ts';
import type {CommandContext, ExitCode} from '../command.ts';
import {readLanguage} from '../language/read-language.ts';
import type {LanguageFinding} from '../language/finding.ts';
import {borrowedPatterns} from '../language/borrowed-texts.ts';
import {languagePack, languageScript} from '../language/language-script.ts';
import {newLanguage, updatedLanguage} from '../language/new-language.ts';
import {canonicalLocale} from '../language/plural.ts';
import type {LanguageCheck} from '../language/check-language.ts';
import {visibleOutput, visibleValue} from '../terminal.ts';
import {prettyJson, writeOutput} from '../write-output.ts';

type Context = CommandContext<OptionsOf<'language'>>;

const actions: Readonly<Record<string, (context: Context, subject: string) => Promise<ExitCode>>> = {
  new: writeNewFile,
  check: printCheck,
  update: writeUpdate,
  build: writeScript,
};

/**
 * `avance language new TAG`, `check FILE`, `update FILE` or `build FILE`: a file for translators, what is wrong with it,
 * the same file with the messages of this version, and the script that a page loads.
 */
export async function language(context: Context): Promise<ExitCode> {
  const [name = '', subject = ''] = context.files;
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
  if (!action) throw new CliError('error.language-action', {name});
  return action(context, subject);
}

async function writeNewFile(
  {options, environment, language: words}: Context,
  tag: string,
): Promise<ExitCode> {
  const locale = canonicalLocale(tag);
  if (locale === null) throw new CliError('error.language-tag', {name: tag});
  await writeOutput(prettyJson(newLanguage(locale, words)), options.to, environment);
  return 0;
}

async function printCheck(context: Context, path: string): Promise<ExitCode> {
  const {options, environment} = context;
  const {counts, findings} = await readLanguage(path, environment);
  if (options.isJson) environment.stdout(prettyJson({file: path, counts, findings}));
  else environment.stdout(visibleOutput(checkText(path, {counts, findings}, context)));
  return hasErrors(findings) ? 1 : 0;
}

/** The file with the messages of this version, to `--to`. */
async function writeUpdate(
  {options, environment, language: words}: Context,
  path: string,
): Promise<ExitCode> {
  const {file, document} = await readLanguage(path, environment);
  if (!file) throw new CliError('error.language-errors', {file: path});
  await writeOutput(prettyJson(updatedLanguage(document as object, file, words)), options.to, environment);
  return 0;
}

/** The script for a page; with `--to NAME.json` the same pack as data. */
async function writeScript(context: Context, path: string): Promise<ExitCode> {
  const {options, environment} = context;
  const {file, counts, findings} = await readLanguage(path, environment);
  if (!file || hasErrors(findings)) {
    const errors = findings.filter(({level}) => level === 'error');
    environment.stderr(visibleOutput(checkText(path, {counts, findings: errors}, context)));
    return 1;
  }
  const pack = languagePack(file);
  const content = options.to?.endsWith('.json')
    ? prettyJson(pack)
    : languageScript(pack, borrowedPatterns(file));
  await writeOutput(content, options.to, environment);
  return 0;
}

function hasErrors(findings: readonly LanguageFinding[]): boolean {
  return findings.some(({level}) => level === 'error');
}

/** Messages without a translation that are listed by section, without `--all`. */
const mostListed = 3;

/** `FILE:LINE: LEVEL: KEY: what is wrong`, a line for each finding, and what each section has. */
function checkText(
  path: string,
  {counts, findings}: Pick<LanguageCheck, 'counts' | 'findings'>,
  {translate, options}: Context,
): string {
  const listed = new Map<string, number>();
  const lines = findings.flatMap(({code, level, section, key, line, detail}) => {
    const group = code === 'missing' ? `${section}` : '';
    const place = listed.get(group) ?? 0;
    listed.set(group, place + 1);
    if (group && place >= mostListed && !options.listsAll) return [];
    const text = translate(`language.${code}`, {detail});
    return [
      `${visibleValue(path)}:${line ?? 1}: ${translate(`level.${level}`)}: ${visibleValue(key)}: ${text}`,
    ];
  });
  const totals = counts.map(({section, translated, total}) =>
    translate('language-count.section', {section, translated, total}),
  );
  return `${[...lines, ...totals].join('\n')}\n`;
}
