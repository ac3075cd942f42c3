import {tsImport} from 'tsx/esm/api';
import ts from 'typescript';

const {tokens, tokenValueCss} = await tsImport('../../src/elements/base/tokens.ts', import.meta.url);

/** Name of the class in `define(IndicatorCard)`; null for other nodes. `ts` is the analyzer's version. */
function readDefinedClass(node, ts) {
  if (!ts.isCallExpression(node) || node.expression.getText() !== 'define') return null;
  const [element] = node.arguments;
  return ts.isIdentifier(element) ? element.text : null;
}

/** The text of `static kind = 'indicator-card'`. */
function tagOf({members}) {
  return members.find(({name, static: isStatic}) => isStatic && name === 'kind').default.slice(1, -1);
}

/** `src/define/all.ts` → `dist/define/all.js` */
function distPath(path) {
  return path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
}

function isPublic({name, privacy}) {
  return !name.startsWith('#') && (privacy ?? 'public') === 'public';
}

/** The values of a union of string literals, which are more useful than its type name. Null for other types. */
function literalValues(checker, type) {
  const types = type.isUnion() ? type.types : [type];
  return types.every((member) => member.isStringLiteral())
    ? types.map(({value}) => `'${value}'`).join(' | ')
    : null;
}

function createProgram(paths) {
  const {config} = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  return ts.createProgram(paths, ts.parseJsonConfigFileContent(config, ts.sys, '.').options);
}

/** Class name → property name → its literal values. */
function readLiteralValues(program) {
  const checker = program.getTypeChecker();
  const classes = program
    .getSourceFiles()
    .filter(({fileName}) => /(^|\/)src\/elements\//.test(fileName))
    .flatMap(({statements}) => statements.filter(ts.isClassDeclaration));
  const properties = (node) =>
    checker.getPropertiesOfType(checker.getTypeAtLocation(node)).map((property) => {
      const type = checker.getTypeOfSymbolAtLocation(property, node);
      return [property.name, literalValues(checker, type)];
    });
  return new Map(classes.map((node) => [node.name.text, new Map(properties(node))]));
}

function replaceTypes(members, valuesByName, key) {
  for (const member of members) {
    const text = valuesByName.get(member[key]);
    if (text && member.type) member.type = {text};
  }
}

/** The tokens as custom properties: name and default from the table, description from its comments. */
function readCssProperties(program) {
  const checker = program.getTypeChecker();
  const file = program
    .getSourceFiles()
    .find(({fileName}) => fileName.endsWith('src/elements/base/tokens.ts'));
  const [table] = checker
    .getExportsOfModule(checker.getSymbolAtLocation(file))
    .filter(({name}) => name === 'tokens');
  const properties = checker.getPropertiesOfType(checker.getTypeOfSymbolAtLocation(table, file));
  return properties.map((property) => ({
    name: `--indicator-${property.name}`,
    description: ts.displayPartsToString(property.getDocumentationComment(checker)),
    default: tokenValueCss(tokens[property.name], '--indicator-'),
  }));
}

function publish(declaration, {tag, valuesByName, cssProperties}) {
  Object.assign(declaration, {tagName: tag, customElement: true});
  declaration.members = declaration.members.filter(isPublic);
  // The analyzer uses the first argument of an event's constructor as its name, also when it is another value.
  declaration.events = declaration.events?.filter(({name}) => name.includes('-'));
  declaration.cssProperties = [...(declaration.cssProperties ?? []), ...cssProperties];
  replaceTypes(declaration.members, valuesByName, 'name');
  replaceTypes(declaration.attributes ?? [], valuesByName, 'fieldName');
}

function withDistPaths(manifest) {
  const text = JSON.stringify(manifest, (key, value) =>
    (key === 'path' || key === 'module') && typeof value === 'string' ? distPath(value) : value,
  );
  return JSON.parse(text);
}

/**
 * Completes the manifest of the analyzer: tags, paths in dist, values instead of type names, tokens. Removes private
 * members.
 */
function publishedElements() {
  const definitions = [];
  return {
    name: 'published-elements',
    analyzePhase({node, moduleDoc, ts: analyzerTs}) {
      const element = moduleDoc.path.includes('src/define/') && readDefinedClass(node, analyzerTs);
      if (element) definitions.push({element, path: moduleDoc.path});
    },
    packageLinkPhase({customElementsManifest: manifest}) {
      const program = createProgram(manifest.modules.map(({path}) => path));
      const values = readLiteralValues(program);
      const cssProperties = readCssProperties(program);
      const modules = new Map(manifest.modules.map((module) => [module.path, module]));
      const publishedPaths = new Set();
      const classes = new Map(
        manifest.modules.flatMap(({path, declarations}) =>
          declarations.map((declaration) => [declaration.name, {declaration, classPath: path}]),
        ),
      );
      for (const {element, path} of definitions) {
        const {declaration, classPath} = classes.get(element);
        const tag = tagOf(declaration);
        publish(declaration, {tag, valuesByName: values.get(element) ?? new Map(), cssProperties});
        modules.get(path).exports.push({
          kind: 'custom-element-definition',
          name: tag,
          declaration: {name: element, module: classPath},
        });
        publishedPaths.add(path).add(classPath);
      }
      // The analyzer reads files in an order that changes from run to run.
      manifest.modules = manifest.modules
        .filter(({path}) => publishedPaths.has(path))
        .toSorted((a, b) => (a.path < b.path ? -1 : 1));
      for (const module of manifest.modules)
        module.declarations = module.declarations.filter(({tagName}) => tagName);
      Object.assign(manifest, withDistPaths(manifest));
    },
  };
}

/** https://custom-elements-manifest.open-wc.org/analyzer/config/ */
export default {
  globs: ['src/elements/**/*.ts', 'src/define/*.ts'],
  outdir: 'dist',
  litelement: true,
  dependencies: false,
  packagejson: false,
  plugins: [publishedElements()],
};
