import type {ReportContext} from '../../render/report-context.ts';
import {resolveText} from '../../text/i18n/localized.ts';
import {hasFeeds} from './feed-files.ts';
import {siteMessages} from './messages.ts';
import type {SiteFrame} from './page.ts';
import {sitePaths, type SitePaths} from './paths.ts';
import {folderUrl} from './slug.ts';

/** A report with the pages that its site has. */
export interface Site {
  readonly context: ReportContext;
  readonly frame: SiteFrame;
  readonly paths: SitePaths;
}

export function planSite(context: ReportContext, base: string): Site {
  const {report, locale} = context;
  const name = resolveText(report.title, locale)?.text ?? report.id;
  const shortName = resolveText(report.shortName, locale)?.text ?? name;
  const frame = {
    base: folderUrl(base),
    locale,
    messages: siteMessages(locale.tag),
    name,
    hasFeeds: hasFeeds(report),
  };
  return {context, frame, paths: sitePaths(context, shortName, frame.messages.places)};
}
