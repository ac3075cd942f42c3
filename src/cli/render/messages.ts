import {registerMessages} from '../../text/i18n/translations.ts';
import {enPack} from '../../text/i18n/messages/en/pack.ts';
import {furtherPacks} from '../../text/i18n/messages/further/pack.ts';
import {esPECharts} from '../../text/i18n/messages/es-PE/charts.ts';
import {esPESeries} from '../../text/i18n/messages/es-PE/series.ts';
import {esPEDetails} from '../../text/i18n/messages/es-PE/details.ts';
import {esPEExplanation} from '../../text/i18n/messages/es-PE/explanation.ts';
import {esPEReport} from '../../text/i18n/messages/es-PE/report.ts';
import {enStatistics} from '../../text/i18n/messages/en/statistics.ts';
import {esPEStatistics} from '../../text/i18n/messages/es-PE/statistics.ts';
import {enEdition} from '../../text/i18n/messages/en/edition.ts';
import {esPEEdition} from '../../text/i18n/messages/es-PE/edition.ts';
import {enRanking} from '../../text/i18n/messages/en/ranking.ts';
import {esPERanking} from '../../text/i18n/messages/es-PE/ranking.ts';
import {enPlaces} from '../../text/i18n/messages/en/places.ts';
import {esPEPlaces} from '../../text/i18n/messages/es-PE/places.ts';
import {enSheet} from '../../text/i18n/messages/en/sheet.ts';
import {esPESheet} from '../../text/i18n/messages/es-PE/sheet.ts';
import {esPEStatus} from '../../text/i18n/messages/es-PE/status.ts';

const translations = [
  esPEStatus,
  esPEReport,
  esPEDetails,
  esPEStatistics,
  enStatistics,
  esPEExplanation,
  esPECharts,
  esPESeries,
  esPEEdition,
  esPESheet,
  ...enPack,
  enEdition,
  esPEPlaces,
  enPlaces,
  esPERanking,
  enRanking,
  enSheet,
  ...furtherPacks,
];

/** Registers the texts of all that the command draws and writes. */
export function registerRenderMessages(): void {
  translations.forEach(registerMessages);
}
