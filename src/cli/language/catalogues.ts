import {spanishHeaders} from '../../formats/table/write/header-names.ts';
import {esPECharts} from '../../text/i18n/messages/es-PE/charts.ts';
import {esPEDetails} from '../../text/i18n/messages/es-PE/details.ts';
import {esPEDiff} from '../../text/i18n/messages/es-PE/diff.ts';
import {esPEEdition} from '../../text/i18n/messages/es-PE/edition.ts';
import {esPEPlaces} from '../../text/i18n/messages/es-PE/places.ts';
import {esPERanking} from '../../text/i18n/messages/es-PE/ranking.ts';
import {esPEEditor} from '../../text/i18n/messages/es-PE/editor.ts';
import {esPEExplanation} from '../../text/i18n/messages/es-PE/explanation.ts';
import {esPEFigures} from '../../text/i18n/messages/es-PE/figures.ts';
import {esPEMap} from '../../text/i18n/messages/es-PE/map.ts';
import {esPEProblem} from '../../text/i18n/messages/es-PE/problem.ts';
import {esPEReport} from '../../text/i18n/messages/es-PE/report.ts';
import {esPESeries} from '../../text/i18n/messages/es-PE/series.ts';
import {esPEShare} from '../../text/i18n/messages/es-PE/share.ts';
import {esPESheet} from '../../text/i18n/messages/es-PE/sheet.ts';
import {esPESlides} from '../../text/i18n/messages/es-PE/slides.ts';
import {esPESound} from '../../text/i18n/messages/es-PE/sound.ts';
import {esPEStatistics} from '../../text/i18n/messages/es-PE/statistics.ts';
import {esPEStatus} from '../../text/i18n/messages/es-PE/status.ts';
import {esPEVariationBar} from '../../text/i18n/messages/es-PE/variation-bar.ts';
import type {Message} from '../../text/i18n/messages/translation.ts';
import {cliEs} from '../messages/es.ts';
import {spanishSite} from '../site/messages.ts';

export type Catalogue = Readonly<Record<string, Message>>;

const elementCatalogues = [
  esPEFigures,
  esPEStatus,
  esPEReport,
  esPEDetails,
  esPEExplanation,
  esPEVariationBar,
  esPECharts,
  esPESeries,
  esPESheet,
  esPEMap,
  esPEShare,
  esPESlides,
  esPEEdition,
  esPEPlaces,
  esPERanking,
  esPEDiff,
  esPESound,
  esPEStatistics,
];

/** Every Spanish message of the product, by the section of a language file. The order is that of importance. */
const catalogues = {
  elements: Object.assign({}, ...elementCatalogues.map(({messages}) => messages)) as Catalogue,
  columns: spanishHeaders,
  site: spanishSite,
  import: esPEProblem.messages,
  editor: esPEEditor.messages,
  command: cliEs,
} as const satisfies Readonly<Record<string, Catalogue>>;

export type SectionName = keyof typeof catalogues;
export const sectionNames = Object.keys(catalogues) as readonly SectionName[];

/** The Spanish messages of a section. */
export function catalogue(section: SectionName): Catalogue {
  return catalogues[section];
}
