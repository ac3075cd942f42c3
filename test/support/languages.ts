import {resolveLocale} from '../../src/text/i18n/locale.ts';
import {registerMessages} from '../../src/text/i18n/translations.ts';
import {enCharts} from '../../src/text/i18n/messages/en/charts.ts';
import {enDetails} from '../../src/text/i18n/messages/en/details.ts';
import {enSeries} from '../../src/text/i18n/messages/en/series.ts';
import {enVariationBar} from '../../src/text/i18n/messages/en/variation-bar.ts';
import {enStatistics} from '../../src/text/i18n/messages/en/statistics.ts';
import {enStatus} from '../../src/text/i18n/messages/en/status.ts';
import {enProblem} from '../../src/text/i18n/messages/en/problem.ts';
import {enReport} from '../../src/text/i18n/messages/en/report.ts';
import {enSlides} from '../../src/text/i18n/messages/en/slides.ts';
import {enShare} from '../../src/text/i18n/messages/en/share.ts';
import {enExplanation} from '../../src/text/i18n/messages/en/explanation.ts';
import {enFigures} from '../../src/text/i18n/messages/en/figures.ts';
import {esPECharts} from '../../src/text/i18n/messages/es-PE/charts.ts';
import {esPEDetails} from '../../src/text/i18n/messages/es-PE/details.ts';
import {esPESeries} from '../../src/text/i18n/messages/es-PE/series.ts';
import {esPEVariationBar} from '../../src/text/i18n/messages/es-PE/variation-bar.ts';
import {esPEStatistics} from '../../src/text/i18n/messages/es-PE/statistics.ts';
import {esPEStatus} from '../../src/text/i18n/messages/es-PE/status.ts';
import {esPEProblem} from '../../src/text/i18n/messages/es-PE/problem.ts';
import {esPEReport} from '../../src/text/i18n/messages/es-PE/report.ts';
import {esPESlides} from '../../src/text/i18n/messages/es-PE/slides.ts';
import {esPEShare} from '../../src/text/i18n/messages/es-PE/share.ts';
import {esPEExplanation} from '../../src/text/i18n/messages/es-PE/explanation.ts';

[
  esPEDetails,
  enDetails,
  esPEStatistics,
  enStatistics,
  esPEStatus,
  esPEReport,
  esPEExplanation,
  enFigures,
  enStatus,
  enReport,
  enExplanation,
  esPEVariationBar,
  enVariationBar,
  esPESlides,
  enSlides,
  esPECharts,
  enCharts,
  esPESeries,
  enSeries,
  esPEShare,
  enShare,
  esPEProblem,
  enProblem,
].forEach(registerMessages);

/** The two built-in languages, with Peruvian data. */
export const spanish = resolveLocale('es-PE', 'es-PE');
export const english = resolveLocale('en', 'es-PE');
