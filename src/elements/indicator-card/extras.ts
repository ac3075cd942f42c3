import {esPEDetails} from '../../text/i18n/messages/es-PE/details.ts';
import {esPEExplanation} from '../../text/i18n/messages/es-PE/explanation.ts';
import {esPESeries} from '../../text/i18n/messages/es-PE/series.ts';
import {explanation} from '../../text/sentence/explanation.ts';
import {planSentence} from '../../text/sentence/plan-status.ts';
import {targetSentence} from '../../text/sentence/target-status.ts';
import {trend} from '../shared/trend-line.ts';
import type {CardExtras} from './options.ts';

/** Contents of cards with a series, targets or reasons. */
export const cardExtras: CardExtras = {
  explanation,
  plan: planSentence,
  target: targetSentence,
  trend,
};
export const cardExtrasMessages = [esPEExplanation, esPESeries, esPEDetails];
