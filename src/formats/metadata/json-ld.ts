import {firstLanguageText} from '../../model/report/localized-text.ts';
import {sortByTime} from '../../model/report/period.ts';
import type {Indicator} from '../../model/report/indicator.ts';
import type {Organization} from '../../model/report/organization.ts';
import type {Place} from '../../model/report/place.ts';
import type {Report} from '../../model/report/report.ts';
import {ownOptions} from '../../model/own.ts';

/** A file of a report that can be downloaded. */
interface Distribution {
  readonly url: string;
  /** Media type, e.g. `text/csv`. */
  readonly type: string;
}

/** A part of a report with a page of its own. Absent fields are those of the report. */
interface DatasetPart {
  readonly id?: string;
  readonly name?: string | null;
  readonly description?: string | null;
  readonly url?: string | null;
  readonly indicators?: readonly Indicator[];
}

/**
 * The report, or a part of it, as a schema.org `Dataset` for search engines and open-data portals. Leaves out what the
 * report does not state. https://schema.org/Dataset
 */
export function jsonLd(
  report: Report,
  distributions: readonly Distribution[] = [],
  stated: DatasetPart = {},
): object {
  const {defaultLanguage, license, publisher} = report;
  const part = ownOptions(stated);
  const {indicators = report.indicators, url = null} = part;
  return withoutEmpty({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    'identifier': part.id ?? report.id,
    'name': part.name ?? firstLanguageText(report.title),
    'description': part.description ?? firstLanguageText(report.description),
    url,
    'isPartOf':
      part.id === undefined
        ? null
        : withoutEmpty({
            '@type': 'Dataset',
            'identifier': report.id,
            'name': firstLanguageText(report.title),
          }),
    'inLanguage': defaultLanguage,
    'version': report.edition,
    'datePublished': report.issued,
    'dateModified': report.updated,
    'license': license?.url ?? license?.id ?? null,
    'creator': publisher && organization(publisher),
    'spatialCoverage': report.shownPlace && spatialCoverage(report.shownPlace.place),
    'temporalCoverage': temporalCoverage(indicators),
    'isBasedOn': report.sources.map(({url, title}) => url ?? firstLanguageText(title)),
    'variableMeasured': indicators.map(({id, code, name, unit}) =>
      withoutEmpty({
        '@type': 'PropertyValue',
        'propertyID': code ?? id,
        'name': firstLanguageText(name),
        'unitText': firstLanguageText(unit.label ?? unit.symbol) ?? unit.kind,
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
  return withoutEmpty({
    '@type': 'Organization',
    'name': firstLanguageText(name),
    'alternateName': firstLanguageText(shortName),
    url,
  });
}

function spatialCoverage({code, name}: Place): object {
  return withoutEmpty({'@type': 'Place', 'name': firstLanguageText(name), 'identifier': code});
}

/** First and last year of the observations: `2021/2023`; a single year alone. */
function temporalCoverage(indicators: readonly Indicator[]): string | null {
  const years = sortByTime(indicators.flatMap(({observations}) => observations))
    .map(({period}) => /^\d{4}/.exec(period)?.[0] ?? null)
    .filter((year) => year !== null)
    .sort();
  const [first = null, last = null] = [years[0], years.at(-1)];
  return first === null || first === last ? first : `${first}/${last}`;
}

function withoutEmpty(record: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== null && !(Array.isArray(value) && !value.length)),
  );
}
