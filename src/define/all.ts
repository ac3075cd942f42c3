// Providers first: the elements inside are then upgraded after their provider.
import './indicator-data.ts';
import './edition-diff.ts';
import './indicator-card.ts';
import './indicator-legend.ts';
import './indicator-ranking.ts';
import './indicator-share.ts';
import './indicator-map.ts';
import './indicator-sheet.ts';
import './indicator-table.ts';
import './indicator-trend.ts';
import './objective-summary.ts';
import './place-picker.ts';
import './policy-report.ts';
import './report-editor.ts';
import './variation-bar.ts';
import './variation-chart.ts';

export type * from '../elements/base/events.ts';
export {registerTranslation} from '../text/i18n/translations.ts';
export type {Translation} from '../text/i18n/messages/translation.ts';
export {version} from '../model/release.ts';
export type {Report} from '../model/report/report.ts';
export type {ReportJson} from '../model/report/report-json.ts';
export {defineAll as define, type DefineOptions} from './define.ts';
