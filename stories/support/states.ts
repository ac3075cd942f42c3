import type {Args, StoryObj} from '@storybook/web-components-vite';
import {refreshed} from './element.ts';

/** The data file and the description of each state. */
const states = {
  Targets: ['targets', 'Baseline, targets and the remaining distance.'],
  TenYears: ['ten-years', 'Ten years with gaps and a change of method.'],
  Units: ['units', 'Units without a common scale.'],
  Flags: ['flags', 'All flags, all reasons for a missing value, and both kinds of break.'],
  Survey: ['survey', 'Changes within and beyond their margin of error.'],
  NoDirection: ['no-direction', 'Movement without a verdict.'],
  LongNames: ['long-names', 'Official names of 200 characters.'],
  Broken: ['broken', 'Invalid records are listed; the others are shown.'],
  Empty: ['empty', 'A report without indicators.'],
  Loading: ['never', 'The document never arrives.'],
  Slow: ['slow', 'The document takes three seconds.'],
  Failed: ['absent', 'The URL responds with 404.'],
} as const;

type State = keyof typeof states;
type SharedStories = Readonly<Record<State | 'Stale', StoryObj>>;

function story(file: string, text: string, args: Args): StoryObj {
  return {args: {...args, src: `data/${file}.json`}, parameters: {docs: {description: {story: text}}}};
}

/**
 * Stories of the states that every element with a report can have.
 * `defaults` are the args of all stories, `overrides` those of single states.
 */
export function sharedStories(
  defaults: Args = {},
  overrides: Readonly<Partial<Record<State | 'Stale', Args>>> = {},
): SharedStories {
  const entries = Object.entries(states).map(([name, [file, text]]) => [
    name,
    story(file, text, {...defaults, ...overrides[name as State]}),
  ]);
  const stale = story('stale', 'A refresh fails: the former data remain and are marked as stale.', {
    ...defaults,
    ...overrides.Stale,
  });
  return {...(Object.fromEntries(entries) as Record<State, StoryObj>), Stale: {...stale, render: refreshed}};
}
