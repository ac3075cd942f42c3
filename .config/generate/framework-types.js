function comment({description, summary}) {
  return `/** ${(summary ?? description).replaceAll('*/', '*\\/')} */`;
}

/** What a page can set: fields that are neither of the class nor for reading alone. */
function isSettable({kind, static: isOfClass, readonly}) {
  return kind === 'field' && !isOfClass && !readonly;
}

/** Markup is text: a number may stand there as its digits. */
function attributeType({text}) {
  return text.replace(/\bnumber\b( \| null)?/, 'number | `${number}`');
}

function lines(depth, list) {
  return list.map((line) => `${'  '.repeat(depth)}${line}\n`).join('');
}

function typed(depth, list, type) {
  return lines(
    depth,
    list.flatMap((one) => [comment(one), `'${one.name}': ${type(one.type)};`]),
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

/** Those with an entry of their own; what an element puts inside itself is no page's to set. */
function elementsOf({modules}) {
  const paths = modules.map(({path}) => path);
  return modules
    .flatMap(({declarations}) => declarations)
    .filter(({tagName}) => paths.includes(`dist/define/${tagName}.js`));
}

/**
 * The declarations from which those of each framework are made: every tag with its class, what can be set on it, as
 * property and in markup, and what it tells of. It also brings the tags to `querySelector` and `createElement`.
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
