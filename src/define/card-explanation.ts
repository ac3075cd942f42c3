import {registerCardExtensions} from '../elements/indicator-card/extensions.ts';
import {explanation} from '../text/sentence/explanation.ts';
import {registerMessages} from '../text/i18n/translations.ts';
import {esPEExplanation} from '../text/i18n/messages/es-PE/explanation.ts';
import {planSentence} from '../text/sentence/plan-status.ts';

registerMessages(esPEExplanation);
registerCardExtensions({explanation, plan: planSentence});
