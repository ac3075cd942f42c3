import {sortByTime} from '../../model/report/period.ts';
import type {Indicator} from '../../model/report/indicator.ts';
import type {LocalizedText} from '../../model/report/localized-text.ts';
import type {Organization} from '../../model/report/organization.ts';
import type {Report} from '../../model/report/report.ts';

/** Where the files of a report can be fetched. */
export interface Distribution {
  readonly url: string;
  /** Media type, as `text/csv`. */
  readonly type: string;
}

/** A part of a report that has a page of its own, and where the files of it are. */
export interface DatasetPart {
  readonly id?: string;
  readonly name?: string | null;
  readonly description?: string | null;
  readonly url?: string | null;
  readonly indicators?: readonly Indicator[];
}

/** The report, or a part of it, as a schema.org `Dataset`, for search engines and open-data portals. Only what it states. */
export function jsonLd(
  report: Report,
  distributions: readonly Distribution[] = [],
  part: DatasetPart = {},
): object {
  const {defaultLanguage, license, publisher} = report;
  const {indicators = report.indicators, url = null} = part;
  return withoutEmpty({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    'identifier': part.id ?? report.id,
    'name': part.name ?? text(report.title),
    'description': part.description ?? text(report.description),
    url,
    'isPartOf':
      part.id === undefined
        ? null
        : withoutEmpty({'@type': 'Dataset', 'identifier': report.id, 'name': text(report.title)}),
    'inLanguage': defaultLanguage,
    'version': report.edition,
    'datePublished': report.issued,
    'dateModified': report.updated,
    'license': license?.url ?? license?.id ?? null,
    'creator': publisher && organization(publisher),
    'temporalCoverage': temporalCoverage(indicators),
    'isBasedOn': report.sources.map(({url, title}) => url ?? text(title)),
    'variableMeasured': indicators.map(({id, code, name, unit}) =>
      withoutEmpty({
        '@type': 'PropertyValue',
        'propertyID': code ?? id,
        'name': text(name),
        'unitText': text(unit.label ?? unit.symbol) ?? unit.kind,
      }),
    ),
    'distribution': distributions.map(({url, type}) => ({
      '@type': 'DataDownload',
      'contentUrl': url,
      'encodingFormat': type,
    })),
  });
}

function organization({name, shortName, url}: Organization): object {
  return withoutEmpty({'@type': 'Organization', 'name': text(name), 'alternateName': text(shortName), url});
}

/** First and last year that a figure is given for. */
function temporalCoverage(indicators: readonly Indicator[]): string | null {
  const years = sortByTime(indicators.flatMap((one) => one.observations))
    .map(({period}) => /^\d{4}/.exec(period)?.[0] ?? null)
    .filter((year) => year !== null)
    .sort();
  const [first = null, last = null] = [years[0], years.at(-1)];
  return first === null || first === last ? first : `${first}/${last}`;
}

function text(words: LocalizedText | null): string | null {
  return [...(words?.values() ?? [])][0] ?? null;
}

function withoutEmpty(record: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== null && !(Array.isArray(value) && !value.length)),
  );
}
