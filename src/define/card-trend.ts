import {IndicatorCard} from '../elements/indicator-card/indicator-card.ts';
import {registerPack} from '../text/i18n/locale.ts';
import {esPEChart} from '../text/i18n/messages/es-PE/charts.ts';
import {trend} from '../elements/shared/trend-line.ts';

registerPack(esPEChart);
IndicatorCard.pieces.trend = trend;
