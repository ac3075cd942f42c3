import {IndicatorCard} from '../element/indicator-card.ts';
import {registerPack} from '../text/language.ts';
import {esPEChart} from '../text/pack/es-PE-chart.ts';
import {trend} from '../view/trend.ts';

registerPack(esPEChart);
IndicatorCard.pieces.trend = trend;
