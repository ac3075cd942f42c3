import {IndicatorCard} from '../elements/indicator-card/indicator-card.ts';
import {explanation} from '../text/sentence/explanation.ts';
import {registerMessages} from '../text/i18n/locale.ts';
import {esPEWhy} from '../text/i18n/messages/es-PE/explanation.ts';
import {planSentence} from '../text/sentence/plan-status.ts';

registerMessages(esPEWhy);
IndicatorCard.extensions.explanation = explanation;
IndicatorCard.extensions.plan = planSentence;
