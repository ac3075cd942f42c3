import {inOrderOfTime} from '../model/period.ts';
import type {LocalizedText, Organization, Report} from '../model/report.ts';

/** Where the files of a report can be fetched. */
export interface Distribution {
  readonly url: string;
  /** Media type, as `text/csv`. */
  readonly type: string;
}

/** The report as a schema.org `Dataset`, for search engines and open-data portals. Only what it states. */
export function jsonLd(report: Report, distributions: readonly Distribution[] = []): object {
  const {defaultLanguage, license, publisher, indicators} = report;
  return present({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    'identifier': report.id,
    'name': text(report.title),
    'description': text(report.description),
    'inLanguage': defaultLanguage,
    'version': report.edition,
    'datePublished': report.issued,
    'dateModified': report.updated,
    'license': license?.url ?? license?.id ?? null,
    'creator': publisher && organization(publisher),
    'temporalCoverage': coverage(report),
    'isBasedOn': report.sources.map(({url, title}) => url ?? text(title)),
    'variableMeasured': indicators.map(({id, code, name, unit}) =>
      present({
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
  return present({'@type': 'Organization', 'name': text(name), 'alternateName': text(shortName), url});
}

/** First and last year that a figure is given for. */
function coverage({indicators}: Report): string | null {
  const years = inOrderOfTime(indicators.flatMap((one) => one.observations))
    .map(({period}) => /^\d{4}/.exec(period)?.[0] ?? null)
    .filter((year) => year !== null)
    .sort();
  const [first = null, last = null] = [years[0], years.at(-1)];
  return first === null || first === last ? first : `${first}/${last}`;
}

function text(words: LocalizedText | null): string | null {
  return [...(words?.values() ?? [])][0] ?? null;
}

function present(record: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== null && !(Array.isArray(value) && !value.length)),
  );
}
