import {resolveLocale, registerMessages} from '../../src/text/i18n/locale.ts';
import {enChart} from '../../src/text/i18n/messages/en/charts.ts';
import {enInline} from '../../src/text/i18n/messages/en/variation-bar.ts';
import {enNotice} from '../../src/text/i18n/messages/en/status.ts';
import {enProblem} from '../../src/text/i18n/messages/en/problem.ts';
import {enReport} from '../../src/text/i18n/messages/en/report.ts';
import {enSlides} from '../../src/text/i18n/messages/en/slides.ts';
import {enShare} from '../../src/text/i18n/messages/en/share.ts';
import {enWhy} from '../../src/text/i18n/messages/en/explanation.ts';
import {en} from '../../src/text/i18n/messages/en/figures.ts';
import {esPEChart} from '../../src/text/i18n/messages/es-PE/charts.ts';
import {esPEInline} from '../../src/text/i18n/messages/es-PE/variation-bar.ts';
import {esPENotice} from '../../src/text/i18n/messages/es-PE/status.ts';
import {esPEProblem} from '../../src/text/i18n/messages/es-PE/problem.ts';
import {esPEReport} from '../../src/text/i18n/messages/es-PE/report.ts';
import {esPESlides} from '../../src/text/i18n/messages/es-PE/slides.ts';
import {esPEShare} from '../../src/text/i18n/messages/es-PE/share.ts';
import {esPEWhy} from '../../src/text/i18n/messages/es-PE/explanation.ts';

[
  esPENotice,
  esPEReport,
  esPEWhy,
  en,
  enNotice,
  enReport,
  enWhy,
  esPEInline,
  enInline,
  esPESlides,
  enSlides,
  esPEChart,
  enChart,
  esPEShare,
  enShare,
  esPEProblem,
  enProblem,
].forEach(registerMessages);

/** The two languages of the house, around Peruvian data. */
export const spanish = resolveLocale('es-PE', 'es-PE');
export const english = resolveLocale('en', 'es-PE');
