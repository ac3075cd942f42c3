import MagicString from 'magic-string';
import {parseAst} from 'vite';
import {names} from './loader.js';

/** The nodes of a syntax tree, without those inside functions if `isTopLevel`. */
function* nodes(node, isTopLevel = false) {
  if (!node || typeof node !== 'object') return;
  if (isTopLevel && /Function/.test(node.type)) return;
  if (node.type) yield node;
  for (const child of Object.values(node))
    for (const item of Array.isArray(child) ? child : [child]) yield* nodes(item, isTopLevel);
}

function textOf({type, value, name}) {
  return type === 'Identifier' ? name : JSON.stringify(value);
}

/** `import {a as b} from` → `a: b`, the property of a parameter. */
function binding({type, imported, local}) {
  return `${type === 'ImportDefaultSpecifier' ? 'default' : textOf(imported)}: ${local.name}`;
}

/** Parameter for the imports from the core, which are items of an array: names would make the core larger. */
function coreParameter(specifiers, coreNames) {
  const items = coreNames.map(() => '');
  for (const {imported, local} of specifiers) items[coreNames.indexOf(textOf(imported))] = local.name;
  return `[${items.join()}]`;
}

/** Parameter for all imports from one chunk. */
function parameter(specifiers) {
  const whole = specifiers.find(({type}) => type === 'ImportNamespaceSpecifier');
  if (!whole) return `{${specifiers.map(binding).join(', ')}}`;
  if (specifiers.length === 1) return whole.local.name;
  throw new Error('imports a chunk both as a whole and by names.');
}

/** The imports of a module by the chunk they come from; removes them from its code. */
function takeImports(statements, code, nameOf) {
  const imports = new Map();
  for (const {start, end, source, specifiers} of statements.filter(
    ({type}) => type === 'ImportDeclaration',
  )) {
    const name = nameOf(source.value);
    imports.set(name, [...(imports.get(name) ?? []), ...specifiers]);
    code.remove(start, end);
  }
  return imports;
}

/** The exports of a module; removes them from its code. */
function takeExports(statements, code) {
  return statements
    .filter(({type}) => type.startsWith('Export'))
    .flatMap(({type, start, end, source, declaration, specifiers}) => {
      if (type !== 'ExportNamedDeclaration' || source || declaration)
        throw new Error('has an export other than `export {a as b}`.');
      code.remove(start, end);
      return specifiers.map(({local, exported}) => ({name: textOf(exported), local: textOf(local)}));
    });
}

/** `import("./chunks/x.js")` → `load("x")`. @returns {boolean} whether there are any */
function replaceDynamicImports(program, code, nameOf) {
  const imports = [...nodes(program)].filter(({type}) => type === 'ImportExpression');
  for (const {start, end, source} of imports) {
    const name = nameOf(source.value ?? code.slice(source.start, source.end));
    if (name === '')
      throw new Error('imports a module of the core with import(). Import it with a statement.');
    code.overwrite(start, end, `${names.load}(${JSON.stringify(name)})`);
  }
  return imports.length > 0;
}

function checkBody(program) {
  if ([...nodes(program)].some(({type, meta}) => type === 'MetaProperty' && meta.name === 'import'))
    throw new Error('contains import.meta, which is the address of the core in the classic script.');
  if ([...nodes(program, true)].some(({type, await: isAwait}) => type === 'AwaitExpression' || isAwait))
    throw new Error('waits at its top level, which a function that returns its exports cannot.');
}

function result(code, details) {
  return {code: code.toString(), map: code.generateMap({hires: true}), ...details};
}

/**
 * Turns the module of a chunk into one whose default export is a function from the exports of the core and of other
 * chunks to its own exports. A chunk that imported the core by its address would load it twice where the page adds a
 * query string to that address.
 * @param {string} text
 * @param {(specifier: string) => string} nameOf name of the chunk; '' for the core; throws for anything else
 * @param {readonly string[]} coreNames what the core exports, in the order of the array that the function receives
 * @returns {{code: string, map: object, needs: string[]}} `needs`: the chunks that the function receives, in order
 */
export function chunkToFunction(text, nameOf, coreNames) {
  const program = parseAst(text);
  const code = new MagicString(text);
  checkBody(program);
  const imports = takeImports(program.body, code, nameOf);
  const exported = takeExports(program.body, code);
  const usesLoader = replaceDynamicImports(program, code, nameOf);
  const needs = [...imports.keys()].filter((name) => name !== '');
  const parameters = [
    usesLoader ? names.load : names.unused,
    coreParameter(imports.get('') ?? [], coreNames),
    ...needs.map((name) => parameter(imports.get(name))),
  ];
  code.prepend(`export default (${parameters.join(', ')}) => {\n`);
  code.append(`\nreturn {${exported.map(({name, local}) => `${name}: ${local}`).join(', ')}};\n};\n`);
  return result(code, {needs});
}

/**
 * Turns the `import()` calls of the core into calls of the loader, and leaves only its public exports.
 * @param {string} text
 * @param {{nameOf: (specifier: string) => string, publicNames: string[], coreNames: readonly string[], head: string, tail: Function}} options
 */
export function coreWithLoader(text, {nameOf, publicNames, coreNames, head, tail}) {
  const program = parseAst(text);
  const code = new MagicString(text);
  for (const name of Object.values(names))
    if (text.includes(name)) throw new Error(`contains ${name}, a name of the loader.`);
  const [first] = takeImports(program.body, code, (specifier) => specifier).keys();
  if (first !== undefined) throw new Error(`imports ${first} with a statement.`);
  const exported = takeExports(program.body, code);
  replaceDynamicImports(program, code, nameOf);
  const isPublic = ({name}) => publicNames.includes(name);
  const list = exported.filter(isPublic).map(({name, local}) => `${local} as ${name}`);
  code.prepend(head);
  const localOf = new Map(exported.map(({name, local}) => [name, local]));
  code.append(tail(coreNames.map((name) => localOf.get(name))));
  code.append(`export {${list.join(', ')}};\n`);
  return result(code);
}
