import {enCharts} from './charts.ts';
import {enDetails} from './details.ts';
import {enExplanation} from './explanation.ts';
import {enFigures} from './figures.ts';
import {enReport} from './report.ts';
import {enSeries} from './series.ts';
import {enShare} from './share.ts';
import {enSlides} from './slides.ts';
import {enEdition} from './edition.ts';
import {enStatus} from './status.ts';
import {enVariationBar} from './variation-bar.ts';

/** The English messages of every element but the editor and the method sheet, whose messages come with them. */
export const enPack = [
  enFigures,
  enStatus,
  enReport,
  enDetails,
  enExplanation,
  enVariationBar,
  enCharts,
  enSeries,
  enEdition,
  enSlides,
  enShare,
];
