import {compareEditions, differingFields, type FigureChange} from '../model/analysis/edition-diff.ts';
import type {Indicator} from '../model/report/indicator.ts';
import type {Report} from '../model/report/report.ts';
import {editionDiffWords} from '../render/edition-diff/content.ts';
import {diffHtml, diffMarkdown} from '../render/edition-diff/files.ts';
import {enDiff} from '../text/i18n/messages/en/diff.ts';
import {esPEDiff} from '../text/i18n/messages/es-PE/diff.ts';
import {resolveLocale} from '../text/i18n/locale.ts';
import {registerMessages} from '../text/i18n/translations.ts';
import {registerRenderMessages} from './render/messages.ts';
import {prettyJson} from './write-output.ts';

export const diffFormats = ['html', 'md', 'json'] as const;
export type DiffFormat = (typeof diffFormats)[number];

/** Formats what changed between two editions in the language of the tag, else in that of the later edition. */
export function formatEditionDiff(
  before: Report,
  after: Report,
  format: DiffFormat,
  tag: string | null,
): string {
  if (format === 'json') return prettyJson(diffRecord(before, after));
  registerRenderMessages();
  [esPEDiff, enDiff].forEach(registerMessages);
  const locale = resolveLocale(tag, after.defaultLanguage);
  const words = editionDiffWords(before, after, locale);
  return format === 'html' ? diffHtml(words, {locale}) : diffMarkdown(words);
}

/** The same comparison as data. */
function diffRecord(before: Report, after: Report): object {
  const {figures, added, vanished, renamed, redefined, unchanged} = compareEditions(before, after);
  const name = ({id, code}: Indicator): object => ({id, code});
  const kind = (wanted: FigureChange['kind']): readonly object[] =>
    figures.filter((change) => change.kind === wanted).map(figureRecord);
  return {
    from: edition(before),
    to: edition(after),
    revised: kind('revised'),
    added: kind('added'),
    vanished: kind('vanished'),
    indicators: {
      added: added.map(name),
      vanished: vanished.map(name),
      renamed: renamed.map(({before: was, after: is}) => ({
        ...name(is),
        was: {code: was.code, name: Object.fromEntries(was.name)},
        is: {code: is.code, name: Object.fromEntries(is.name)},
      })),
      redefined: redefined.map(({before: was, after: is}) => ({
        ...name(is),
        was: was.unit.kind,
        is: is.unit.kind,
      })),
    },
    unchanged,
  };
}

function edition({id, edition: name, issued, updated}: Report): object {
  return {id, edition: name, issued, updated};
}

function figureRecord({indicator, series, part, period, was, is}: FigureChange): object {
  const revision =
    series === 'result' ? indicator.revisions.findLast((record) => record.period === period) : null;
  return {
    id: indicator.id,
    code: indicator.code,
    series,
    ...(part && {dimensions: Object.fromEntries(part.dimensions)}),
    period,
    was: was?.value ?? null,
    is: is?.value ?? null,
    ...(was && is && {fields: differingFields(was, is)}),
    ...(revision && {
      date: revision.date,
      reason: revision.reason && Object.fromEntries(revision.reason),
    }),
  };
}
