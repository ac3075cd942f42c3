import type {OptionsOf} from '../args/command-table.ts';
import type {CommandContext, ExitCode} from '../command.ts';
import {formatEditionDiff} from '../edition-diff.ts';
import {differences, type Difference} from '../diff.ts';
import {readInputReport} from '../read-input.ts';
import {colourText, visibleOutput, visibleValue, type TerminalColour} from '../terminal.ts';
import {prettyJson} from '../write-output.ts';

type Context = CommandContext<OptionsOf<'diff'>>;

const colours: Readonly<Record<Difference['kind'], TerminalColour>> = {
  added: 'green',
  removed: 'red',
  changed: 'yellow',
};

/** Longest value in characters that a line shows whole. */
const maxValueLength = 120;

/** `avance diff OLD NEW`: exit code 1 when the reports differ. `--as` names the changed figures in words, or as data. */
export async function diffFiles(context: Context): Promise<ExitCode> {
  const [oldFile = '', newFile = ''] = context.files;
  const before = await readInputReport(oldFile, context);
  const after = await readInputReport(newFile, context);
  const {as, locale} = context.options;
  const list = differences(before, after);
  if (as !== null) {
    context.environment.stdout(formatEditionDiff(before, after, as, locale));
    return list.length ? 1 : 0;
  }
  const text = context.options.isJson ? prettyJson(list) : visibleOutput(diffText(list, context));
  context.environment.stdout(text);
  return list.length ? 1 : 0;
}

function diffText(list: readonly Difference[], {environment, translate}: Context): string {
  const lines = list.map((difference) => {
    const label = translate(`diff.${difference.kind}`);
    return `${colourText(label, colours[difference.kind], environment.isTerminal)}  ${changeText(difference)}`;
  });
  return `${lines.join('\n') || translate('diff.none')}\n`;
}

function changeText({kind, path: rawPath, before, after}: Difference): string {
  const path = visibleValue(rawPath);
  if (kind === 'added') return `${path}  ${shorten(after)}`;
  if (kind === 'removed') return `${path}  ${shorten(before)}`;
  return `${path}  ${shorten(before)} → ${shorten(after)}`;
}

function shorten(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return visibleValue(text.length > maxValueLength ? `${text.slice(0, maxValueLength - 1)}…` : text);
}
