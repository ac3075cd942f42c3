function comment({description, summary}) {
  return `/** ${(summary ?? description).replaceAll('*/', '*\\/')} */`;
}

/** True for a field that a page can set: neither static nor readonly. */
function isSettable({kind, static: isOfClass, readonly}) {
  return kind === 'field' && !isOfClass && !readonly;
}

/** In markup a number can also be written as a string of digits. */
function attributeType({text}) {
  return text.replace(/\bnumber\b( \| null)?/, 'number | `${number}`');
}

function lines(depth, list) {
  return list.map((line) => `${'  '.repeat(depth)}${line}\n`).join('');
}

function typed(depth, list, type) {
  return lines(
    depth,
    list.flatMap((item) => [comment(item), `'${item.name}': ${type(item.type)};`]),
  );
}

function entry({tagName, attributes = [], members, events = [], ...declaration}) {
  const element = `HTMLElementTagNameMap['${tagName}']`;
  const names = members.filter(isSettable).map(({name}) => `'${name}'`);
  return `  ${comment(declaration)}
  '${tagName}': {
    readonly element: ${element};
    readonly properties: Pick<${element}, ${names.toSorted().join(' | ')}>;
    readonly attributes: {
${typed(3, attributes, attributeType)}    };
    readonly events: {
${typed(3, events, ({text}) => text)}    };
  };
`;
}

/** The elements with an entry of their own. Pages do not write the elements that other elements render. */
function elementsOf({modules}) {
  const paths = modules.map(({path}) => path);
  return modules
    .flatMap(({declarations}) => declarations)
    .filter(({tagName}) => paths.includes(`dist/define/${tagName}.js`));
}

/**
 * Returns the declarations that the types of each framework use: the class, properties, attributes and events of every
 * tag. They also declare the tags for `querySelector` and `createElement`.
 */
export function frameworkTypes(manifest) {
  const elements = elementsOf(manifest);
  const events = new Set(elements.flatMap(({events = []}) => events.map(({type}) => type.text)));
  return `import type {${[...events].toSorted().join(', ')}} from './elements/base/events.js';
${elements.map(({tagName}) => `import type {} from './define/${tagName}.js';`).join('\n')}

/** Every element by its tag. */
export interface Tags {
${elements.map(entry).join('')}}
`;
}
