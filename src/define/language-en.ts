import {enChart} from '../text/pack/en-chart.ts';
import {enEdition} from '../text/pack/en-edition.ts';
import {enInline} from '../text/pack/en-inline.ts';
import {enNotice} from '../text/pack/en-notice.ts';
import {enReport} from '../text/pack/en-report.ts';
import {enSlides} from '../text/pack/en-slides.ts';
import {enShare} from '../text/pack/en-share.ts';
import {enWhy} from '../text/pack/en-why.ts';
import {en} from '../text/pack/en.ts';
import {sharePack} from '../text/share-pack.ts';

for (const pack of [en, enNotice, enReport, enWhy, enInline, enChart, enEdition, enSlides, enShare])
  sharePack(pack);
