import {IndicatorCard} from '../elements/indicator-card/indicator-card.ts';
import {registerMessages} from '../text/i18n/translations.ts';
import {esPECharts} from '../text/i18n/messages/es-PE/charts.ts';
import {trend} from '../elements/shared/trend-line.ts';

registerMessages(esPECharts);
IndicatorCard.extensions.trend = trend;
