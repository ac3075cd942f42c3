import {topLevelScopes, type Scope} from '../../model/analysis/scope.ts';
import {placesWithFigures} from '../../model/places/chosen-place.ts';
import type {Place} from '../../model/report/place.ts';
import type {Indicator} from '../../model/report/indicator.ts';
import type {ReportContext} from '../../render/report-context.ts';
import {resolveText} from '../../text/i18n/localized.ts';
import {CliError} from '../cli-error.ts';
import type {Link} from './page.ts';
import {slug, slugs} from './slug.ts';

/** Path of the list of places within the site. */
export const placesPath = 'place/index';

/** Where the page of an element is. */
export interface PagePath {
  /** Within the site, without file extension: `indicator/03.07.02`. */
  readonly path: string;
  /** Links from the home page down to the page above. */
  readonly breadcrumbs: readonly Link[];
}

export interface ObjectivePath extends PagePath {
  readonly scope: Scope;
}

/** The pages of a site, in the order of the report. */
export interface SitePaths {
  readonly objectives: readonly ObjectivePath[];
  readonly indicators: ReadonlyMap<Indicator, PagePath>;
  /** The places with figures. */
  readonly places: ReadonlyMap<Place, PagePath>;
}

/** A page for each objective, indicator and place. Texts of the links to the home page and to the list of places. */
export function sitePaths(context: ReportContext, siteName: string, placesName: string): SitePaths {
  const home: Link = {text: siteName, href: '../index.html'};
  const objectives = objectivePaths(context, home);
  const parents = new Map(
    objectives.flatMap(({scope, path}) => {
      const link: Link = {text: groupTitle(scope, context), href: `../${path}.html`};
      return scope.assessments.map(({indicator}) => [indicator.id, link] as const);
    }),
  );
  const {indicators} = context.report;
  const names = slugs(indicators);
  refuseCollisions(names);
  const entries = indicators.map((indicator, index) => {
    const parent = parents.get(indicator.id);
    const path = `indicator/${names[index] ?? ''}`;
    return [indicator, {path, breadcrumbs: parent ? [home, parent] : [home]}] as const;
  });
  return {objectives, indicators: new Map(entries), places: placePaths(context, home, placesName)};
}

function placePaths({report}: ReportContext, home: Link, placesName: string): SitePaths['places'] {
  const list: Link = {text: placesName, href: `../${placesPath}.html`};
  const places = placesWithFigures(report);
  const names = places.map(({code}) => slug(code));
  refuseCollisions(names);
  return new Map(
    places.map((place, index) => [place, {path: `place/${names[index] ?? ''}`, breadcrumbs: [home, list]}]),
  );
}

function objectivePaths({report}: ReportContext, home: Link): readonly ObjectivePath[] {
  const scopes = topLevelScopes(report).filter(({group}) => group !== null);
  const names = slugs(scopes.map(({group}) => group ?? {code: null, id: ''}));
  refuseCollisions(names);
  return scopes.map((scope, index) => ({
    scope,
    path: `objective/${names[index] ?? ''}`,
    breadcrumbs: [home],
  }));
}

/** Throws a `CliError` for two pages with one name, before any file is written. */
function refuseCollisions(names: readonly string[]): void {
  const used = new Set<string>();
  for (const name of names) {
    if (used.has(name)) throw new CliError('error.same-address', {name});
    used.add(name);
  }
}

/** The label of a group, else its title or its code. Empty for the whole report. */
export function groupTitle({group}: Scope, {locale}: ReportContext): string {
  return resolveText(group?.label ?? group?.title ?? null, locale)?.text ?? group?.code ?? '';
}
