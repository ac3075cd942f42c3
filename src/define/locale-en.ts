import {enChart} from '../text/i18n/messages/en/charts.ts';
import {enEdition} from '../text/i18n/messages/en/status.ts';
import {enInline} from '../text/i18n/messages/en/variation-bar.ts';
import {enNotice} from '../text/i18n/messages/en/status.ts';
import {enReport} from '../text/i18n/messages/en/report.ts';
import {enSlides} from '../text/i18n/messages/en/slides.ts';
import {enShare} from '../text/i18n/messages/en/share.ts';
import {enWhy} from '../text/i18n/messages/en/explanation.ts';
import {en} from '../text/i18n/messages/en/figures.ts';
import {publishTranslation} from '../text/i18n/packs.ts';

for (const pack of [en, enNotice, enReport, enWhy, enInline, enChart, enEdition, enSlides, enShare])
  publishTranslation(pack);
