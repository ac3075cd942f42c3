import type {Args, StoryObj} from '@storybook/web-components-vite';
import {refreshed} from './element.ts';

/** The file of the example data in each state, and what the story shows. */
const states = {
  Targets: ['targets', 'Baseline, targets and what is left.'],
  TenYears: ['ten-years', 'Ten years with gaps and a change of method.'],
  Units: ['units', 'Units that share no scale.'],
  Flags: ['flags', 'Every flag, every reason for a missing figure, and both breaks of comparability.'],
  NoDirection: ['no-direction', 'Movement without a verdict.'],
  LongNames: ['long-names', 'Official names of 200 characters.'],
  Broken: ['broken', 'Damaged records are named; the others are shown.'],
  Empty: ['empty', 'A report without indicators.'],
  Loading: ['never', 'The document never arrives.'],
  Slow: ['slow', 'The document takes three seconds.'],
  Failed: ['absent', 'The address answers 404.'],
} as const;

type State = keyof typeof states;
type SharedStories = Readonly<Record<State | 'Stale', StoryObj>>;

function story(file: string, text: string, args: Args): StoryObj {
  return {args: {...args, src: `data/${file}.json`}, parameters: {docs: {description: {story: text}}}};
}

/**
 * The stories of the states that every element with a report can be in.
 * `defaults` are the arguments of all of them, `overrides` those of single states.
 */
export function sharedStories(
  defaults: Args = {},
  overrides: Readonly<Partial<Record<State | 'Stale', Args>>> = {},
): SharedStories {
  const entries = Object.entries(states).map(([name, [file, text]]) => [
    name,
    story(file, text, {...defaults, ...overrides[name as State]}),
  ]);
  const stale = story('stale', 'A refresh fails: the former data stay and are marked as stale.', {
    ...defaults,
    ...overrides.Stale,
  });
  return {...(Object.fromEntries(entries) as Record<State, StoryObj>), Stale: {...stale, render: refreshed}};
}
