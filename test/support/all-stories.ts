import '../../src/define/all.ts';
import '../../src/define/indicator-share.ts';
import * as card from '../../stories/indicator-card.stories.ts';
import * as data from '../../stories/indicator-data.stories.ts';
import * as legend from '../../stories/indicator-legend.stories.ts';
import * as share from '../../stories/indicator-share.stories.ts';
import * as editionDiff from '../../stories/edition-diff.stories.ts';
import * as sheet from '../../stories/indicator-sheet.stories.ts';
import * as table from '../../stories/indicator-table.stories.ts';
import * as trend from '../../stories/indicator-trend.stories.ts';
import * as summary from '../../stories/objective-summary.stories.ts';
import * as report from '../../stories/policy-report.stories.ts';
import * as editor from '../../stories/report-editor.stories.ts';
import * as bar from '../../stories/variation-bar.stories.ts';
import * as chart from '../../stories/variation-chart.stories.ts';
import * as placePicker from '../../stories/place-picker.stories.ts';
import * as indicatorRanking from '../../stories/indicator-ranking.stories.ts';
import * as indicatorMap from '../../stories/indicator-map.stories.ts';
import {storiesOf, type Story} from './stories.ts';

/** All stories by the tag of their element. */
export const allStories: ReadonlyMap<string, readonly Story[]> = new Map(
  [
    bar,
    card,
    chart,
    data,
    editor,
    legend,
    share,
    sheet,
    summary,
    table,
    trend,
    report,
    editionDiff,
    placePicker,
    indicatorRanking,
    indicatorMap,
  ].map((module) => {
    const stories = storiesOf(module);
    return [stories[0]?.tag ?? '', stories];
  }),
);
