import {enCharts} from '../text/i18n/messages/en/charts.ts';
import {enSeries} from '../text/i18n/messages/en/series.ts';
import {enEdition} from '../text/i18n/messages/en/status.ts';
import {enVariationBar} from '../text/i18n/messages/en/variation-bar.ts';
import {enStatus} from '../text/i18n/messages/en/status.ts';
import {enReport} from '../text/i18n/messages/en/report.ts';
import {enSlides} from '../text/i18n/messages/en/slides.ts';
import {enShare} from '../text/i18n/messages/en/share.ts';
import {enExplanation} from '../text/i18n/messages/en/explanation.ts';
import {enFigures} from '../text/i18n/messages/en/figures.ts';
import {registerTranslation} from '../text/i18n/translations.ts';

for (const pack of [
  enFigures,
  enStatus,
  enReport,
  enExplanation,
  enVariationBar,
  enCharts,
  enSeries,
  enEdition,
  enSlides,
  enShare,
])
  registerTranslation(pack);
