import type {esPEExplanation} from '../es-PE/explanation.ts';
import type {TranslationOf} from '../translation.ts';

/** English messages for the explanation of a change and its verdict. */
export const enExplanation: TranslationOf<typeof esPEExplanation> = {
  locale: 'en',
  numberLocale: 'en',
  dir: 'ltr',
  messages: {
    'card.sheet': 'Method sheet',
    'difference.displayed':
      'The change is calculated from the values as shown: from {from} to {to} there is {change}.',
    'difference.exact':
      'The change is calculated from the exact values, then rounded: from {from} to {to} there is {change}.',
    'difference.published': 'The source states {published}; the calculated change is shown here.',
    'direction.increase': 'The aim is for it to rise.',
    'direction.decrease': 'The aim is for it to fall.',
    'direction.maintain': 'The aim is for it to stay the same.',
    'direction.none': 'For this indicator, neither higher nor lower is better.',
    'direction.unknown':
      'The source does not say whether it should rise or fall, so the change is not assessed.',
    'direction-basis.declared': 'The source says so.',
    'direction-basis.from-targets': 'The targets show it.',
    'limit.max': 'Maximum allowed: {max}.',
    'limit.min': 'Minimum allowed: {min}.',
    'bound.reached': '{value} is the {bound} possible.',
    'plan.on-track': 'On plan',
    'plan.behind': 'Behind plan',
    'plan.even': '{state}: equal to what is expected in {period}.',
    'plan.above': '{state}: {gap} above what is expected in {period}.',
    'plan.below': '{state}: {gap} below what is expected in {period}.',
    'plan.not-computable': 'Cannot be compared with the plan: {reason}.',
    'plan.linear': 'At a constant pace from the baseline, {value} is expected in {period}.',
    'plan.completed-share': '{share} of the way to the {period} target has been covered.',
    'plan-reason.no-baseline': 'there is no baseline',
    'plan-reason.target-is-range': 'the target is a range',
    'plan-reason.base-equals-target': 'the target equals the baseline',
    'plan-reason.sign-change': 'the baseline and the target differ in sign',
    'plan-reason.no-value': 'there is no figure',
    'plan-reason.no-direction': 'the source does not say whether it should rise or fall',
    'plan-reason.moved-away': 'it moved away from the target',
    'missing.because': 'No data for {period}: {reason}.',
    'missing-reason.unknown': 'the source gives no reason',
  },
};
