import {IndicatorCard} from '../element/indicator-card.ts';
import {trend} from '../view/trend.ts';

IndicatorCard.pieces.trend = trend;
