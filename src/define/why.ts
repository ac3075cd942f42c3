import {IndicatorCard} from '../element/indicator-card.ts';
import {explanation} from '../text/explanation.ts';
import {registerPack} from '../text/language.ts';
import {esPEWhy} from '../text/pack/es-PE-why.ts';

registerPack(esPEWhy);
IndicatorCard.pieces.explanation = explanation;
