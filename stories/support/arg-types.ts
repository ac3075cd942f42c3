import type {ArgTypes, InputType} from 'storybook/internal/types';
import {elementsOf, type Field, type Item, type Manifest} from './manifest.ts';

/** A control for each attribute, and a row of documentation for all else that an element offers. */
export function argTypes(manifest: Manifest, tag: string): ArgTypes {
  const found = elementsOf(manifest).find(({tagName}) => tagName === tag);
  if (!found) return {};
  return Object.fromEntries([
    ...(found.attributes ?? []).map((item) => [item.name, attribute(item)]),
    ...rows(
      'properties',
      (found.members ?? []).filter((field: Field) => !field.attribute),
    ),
    ...rows('slots', found.slots),
    ...rows('events', found.events),
    ...rows('parts', found.cssParts),
    ...rows('custom properties', found.cssProperties),
  ]);
}

function attribute(item: Item): InputType {
  const category = item.inheritedFrom ? 'attributes of all elements' : 'attributes';
  return {...row(category, item), ...control(item.type?.text ?? 'string')};
}

/** `'levels' | 'change'` is a choice between the values that the code allows. */
function control(type: string): InputType {
  const options = [...type.matchAll(/'([^']*)'/g)].map(([, value]) => value);
  if (options.length > 0) return {options, control: {type: 'select'}};
  const [plain] = type.split(' | ');
  return {control: {type: plain === 'boolean' || plain === 'number' ? plain : 'text'}};
}

/** Keyed by category too: a slot may be called as an attribute is. */
function rows(category: string, items: readonly Item[] = []): [string, InputType][] {
  return items.map((item) => [
    `${category} ${item.name}`,
    {...row(category, item), control: {disable: true}},
  ]);
}

function row(category: string, {name, description, type, default: initial}: Item): InputType {
  return {
    name: name || '(default)',
    ...(description && {description}),
    table: {
      category,
      ...(type && {type: {summary: type.text}}),
      ...(initial && {defaultValue: {summary: initial}}),
    },
  };
}
