import {IndicatorCard} from '../element/indicator-card.ts';
import {explanation} from '../text/explanation.ts';
import {registerPack} from '../text/language.ts';
import {esPEWhy} from '../text/pack/es-PE-why.ts';
import {planSentence} from '../text/plan-sentence.ts';

registerPack(esPEWhy);
IndicatorCard.pieces.explanation = explanation;
IndicatorCard.pieces.plan = planSentence;
