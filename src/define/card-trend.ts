import {IndicatorCard} from '../elements/indicator-card/indicator-card.ts';
import {registerMessages} from '../text/i18n/locale.ts';
import {esPEChart} from '../text/i18n/messages/es-PE/charts.ts';
import {trend} from '../elements/shared/trend-line.ts';

registerMessages(esPEChart);
IndicatorCard.extensions.trend = trend;
