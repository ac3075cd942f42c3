import {registerCardExtensions} from '../elements/indicator-card/extensions.ts';
import {registerMessages} from '../text/i18n/translations.ts';
import {esPECharts} from '../text/i18n/messages/es-PE/charts.ts';
import {trend} from '../elements/shared/trend-line.ts';

registerMessages(esPECharts);
registerCardExtensions({trend});
