import {language, registerPack} from '../../src/text/language.ts';
import {enChart} from '../../src/text/pack/en-chart.ts';
import {enInline} from '../../src/text/pack/en-inline.ts';
import {enNotice} from '../../src/text/pack/en-notice.ts';
import {enReport} from '../../src/text/pack/en-report.ts';
import {enSlides} from '../../src/text/pack/en-slides.ts';
import {enShare} from '../../src/text/pack/en-share.ts';
import {enWhy} from '../../src/text/pack/en-why.ts';
import {en} from '../../src/text/pack/en.ts';
import {esPEChart} from '../../src/text/pack/es-PE-chart.ts';
import {esPEInline} from '../../src/text/pack/es-PE-inline.ts';
import {esPENotice} from '../../src/text/pack/es-PE-notice.ts';
import {esPEReport} from '../../src/text/pack/es-PE-report.ts';
import {esPESlides} from '../../src/text/pack/es-PE-slides.ts';
import {esPEShare} from '../../src/text/pack/es-PE-share.ts';
import {esPEWhy} from '../../src/text/pack/es-PE-why.ts';

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
].forEach(registerPack);

/** The two languages of the house, around Peruvian data. */
export const spanish = language('es-PE', 'es-PE');
export const english = language('en', 'es-PE');
