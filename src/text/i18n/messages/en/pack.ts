import {enCharts} from './charts.ts';
import {enDetails} from './details.ts';
import {enExplanation} from './explanation.ts';
import {enFigures} from './figures.ts';
import {enReport} from './report.ts';
import {enSeries} from './series.ts';
import {enSlides} from './slides.ts';
import {enStatus} from './status.ts';
import {enVariationBar} from './variation-bar.ts';

/** The English messages of most elements; those of the others, of editions and of the panel to share come with their code. */
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
];
