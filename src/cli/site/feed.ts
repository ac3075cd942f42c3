import {nameInSentence} from '../../text/format/full-stop.ts';
import {Feed, type Item} from 'feed';
import type {Indicator} from '../../model/report/indicator.ts';
import type {Revision} from '../../model/report/observation.ts';
import {safeHtml, withoutForbidden} from '../../render/html-template.ts';
import {revisionSentences} from '../../text/edition/revision.ts';
import {statusNotice} from '../../text/edition/edition-status.ts';
import {formatPeriod} from '../../text/format/period.ts';
import {formatValue} from '../../text/format/quantity.ts';
import {resolveText} from '../../text/i18n/localized.ts';
import {fillPlaceholders} from '../../text/i18n/placeholders.ts';
import {editionDate, feedFiles} from './feed-files.ts';
import type {Site} from './site.ts';

/** One thing that changed, in plain text. */
interface Entry {
  /** Permanent, and the address of the page. */
  readonly url: string;
  readonly title: string;
  /** Partial ISO 8601 date. */
  readonly date: string;
  readonly lines: readonly string[];
}

/** A site's feed in two formats. */
export interface Feeds {
  /** Atom 1.0: https://www.rfc-editor.org/rfc/rfc4287 */
  readonly atom: string;
  /** JSON Feed 1.1: https://www.jsonfeed.org/version/1.1/ */
  readonly json: string;
}

/** The edition and each correction, newest first. Null without a date in the report: see `hasFeeds`. */
export function siteFeeds(site: Site): Feeds | null {
  const entries = feedEntries(site);
  const [newest] = entries;
  if (!newest) return null;
  const {context, frame} = site;
  const {report, locale} = context;
  const author = {name: resolveText(report.publisher?.name ?? null, locale)?.text ?? frame.name};
  const create = (text: (words: string) => string): Feed => {
    const feed = new Feed({
      id: frame.base,
      link: `${frame.base}index.html`,
      title: withoutForbidden(frame.name),
      language: locale.tag,
      updated: noon(newest.date),
      generator: 'Avance',
      author: {name: withoutForbidden(author.name)},
      feedLinks: {atom: frame.base + feedFiles.atom, json: frame.base + feedFiles.json},
    });
    for (const entry of entries) feed.addItem(feedItem(entry, text));
    return feed;
  };
  // Titles of Atom entries are HTML here, those of JSON Feed plain text.
  const json = JSON.parse(create(withoutForbidden).json1()) as Record<string, unknown>;
  const {author: _, ...fields} = json;
  return {
    atom: create(escapedHtml).atom1(),
    json: JSON.stringify(
      {...fields, version: 'https://jsonfeed.org/version/1.1', language: locale.tag, authors: [author]},
      null,
      2,
    ),
  };
}

function feedItem({url, title, date, lines}: Entry, text: (words: string) => string): Item {
  return {
    id: url,
    link: url,
    title: text(title),
    date: noon(date),
    published: noon(date),
    content: safeHtml`${lines.map((line) => safeHtml`<p>${line}</p>`)}`.html,
  };
}

/** Entries in the order of their dates, newest first. The edition comes before corrections of its day. */
function feedEntries(site: Site): readonly Entry[] {
  const {report} = site.context;
  const edition = editionEntry(site);
  const corrections = report.indicators.flatMap((indicator) =>
    indicator.revisions.flatMap((revision, index) => correctionEntry(indicator, revision, index, site)),
  );
  return [...edition, ...corrections].sort((a, b) => noon(b.date).getTime() - noon(a.date).getTime());
}

function editionEntry(site: Site): readonly Entry[] {
  const {context, frame} = site;
  const {report, locale} = context;
  const date = editionDate(site.context.report);
  if (date === null) return [];
  const {edition} = report;
  const words = [statusNotice(report, locale), resolveText(report.description, locale)?.text];
  const lines = words.filter((line) => line !== null && line !== undefined);
  return [
    {
      url: `${frame.base}index.html#${encodeURIComponent(edition ?? date)}`,
      title:
        edition === null
          ? frame.name
          : `${fillPlaceholders(frame.messages.edition, {edition})}: ${frame.name}`,
      date,
      lines: lines.length > 0 ? lines : [frame.name],
    },
  ];
}

/** A correction without a date of its own has that of the edition, which is the first to contain it. */
function correctionEntry(
  indicator: Indicator,
  revision: Revision,
  index: number,
  site: Site,
): readonly Entry[] {
  const {context, frame, paths} = site;
  const {locale} = context;
  const {period, was, is} = revision;
  const date = revision.date ?? editionDate(site.context.report);
  const path = paths.indicators.get(indicator)?.path;
  if (date === null || path === undefined) return [];
  const key = was === null ? 'figureAdded' : is === null ? 'figureRemoved' : 'correction';
  const record = indicator.observations.find((observation) => observation.period === period) ?? null;
  const level = (value: number | null): string =>
    value === null ? '' : formatValue(indicator, value, locale).visual;
  const title = fillPlaceholders(frame.messages[key], {
    name: resolveText(nameInSentence(indicator), locale)?.text ?? '',
    period: formatPeriod(period, record, locale),
    was: level(was),
    is: level(is),
  });
  const lines = revisionSentences(revision, indicator, locale).map(({text}) => text);
  return [
    {url: `${frame.base}${path}.html#${encodeURIComponent(`${period}-${index + 1}`)}`, title, date, lines},
  ];
}

/** Noon of the first day of a partial date, which is that day from Alaska to India. */
function noon(date: string): Date {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day, 12));
}

function escapedHtml(text: string): string {
  return safeHtml`${text}`.html;
}
