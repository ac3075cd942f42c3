import type {ArgTypes, InputType} from 'storybook/internal/types';
import {elementsOf, type Field, type Item, type Manifest} from './manifest.ts';

/** A control for each attribute, and a documentation row for every other public name of an element. */
export function argTypes(manifest: Manifest, tag: string): ArgTypes {
  const declaration = elementsOf(manifest).find(({tagName}) => tagName === tag);
  if (!declaration) return {};
  return Object.fromEntries([
    ...(declaration.attributes ?? []).map((item) => [item.name, attribute(item)]),
    ...rows(
      'properties',
      (declaration.members ?? []).filter((field: Field) => !field.attribute),
    ),
    ...rows('slots', declaration.slots),
    ...rows('events', declaration.events),
    ...rows('parts', declaration.cssParts),
    ...rows('custom properties', declaration.cssProperties),
  ]);
}

function attribute(item: Item): InputType {
  const category = item.inheritedFrom ? 'attributes of all elements' : 'attributes';
  return {...row(category, item), ...control(item.type?.text ?? 'string')};
}

/** A union of string literals, for example `'levels' | 'change'`, becomes a select. */
function control(type: string): InputType {
  const options = [...type.matchAll(/'([^']*)'/g)].map(([, value]) => value);
  if (options.length > 0) return {options, control: {type: 'select'}};
  const [baseType] = type.split(' | ');
  return {control: {type: baseType === 'boolean' || baseType === 'number' ? baseType : 'text'}};
}

/** Keys contain the category, because a slot and an attribute can have the same name. */
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
