import {enCharts} from './charts.ts';
import {enDetails} from './details.ts';
import {enExplanation} from './explanation.ts';
import {enFigures} from './figures.ts';
import {enReport} from './report.ts';
import {enSeries} from './series.ts';
import {enShare} from './share.ts';
import {enSlides} from './slides.ts';
import {enStatus} from './status.ts';
import {enVariationBar} from './variation-bar.ts';

/** The English messages of every element but the editor, the method sheet and editions, whose messages come with them. */
export const enPack = [
  enFigures,
  enStatus,
  enReport,
  enDetails,
  enExplanation,
  enVariationBar,
  enCharts,
  enSeries,
  enSlides,
  enShare,
];
