// Providers first, so that what is inside them finds them upgraded.
import './indicator-data.ts';
import './indicator-card.ts';
import './indicator-legend.ts';
import './indicator-table.ts';
import './objective-summary.ts';
import './policy-report.ts';
import './variation-bar.ts';
import './card-trend.ts';
import './card-explanation.ts';

export type * from '../elements/base/events.ts';
export {version} from '../load/version.ts';
export {definePrefixed as define} from './define.ts';
