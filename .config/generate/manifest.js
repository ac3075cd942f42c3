import {readFileSync} from 'node:fs';
import ts from 'typescript';

/** `define('indicator-card', IndicatorCard)` → tag and class; `ts` is the analyzer's own, of another version. */
function definition(node, ts) {
  if (!ts.isCallExpression(node) || node.expression.getText() !== 'define') return null;
  const [tag, element] = node.arguments;
  return ts.isStringLiteral(tag) && ts.isIdentifier(element) ? {tag: tag.text, element: element.text} : null;
}

function built(path) {
  return path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
}

function isPublic({name, privacy}) {
  return !name.startsWith('#') && (privacy ?? 'public') === 'public';
}

/** What a type comes to where it is a handful of texts: people must see the values, not the name of their type. */
function values(checker, type) {
  const parts = type.isUnion() ? type.types : [type];
  return parts.every((part) => part.isStringLiteral())
    ? parts.map(({value}) => `'${value}'`).join(' | ')
    : null;
}

/** Class name → property name → its values. */
function valuesOfClasses(program) {
  const checker = program.getTypeChecker();
  const classes = program
    .getSourceFiles()
    .filter(({fileName}) => /(^|\/)src\/elements\//.test(fileName))
    .flatMap(({statements}) => statements.filter(ts.isClassDeclaration));
  const properties = (node) =>
    checker.getPropertiesOfType(checker.getTypeAtLocation(node)).map((property) => {
      const type = checker.getTypeOfSymbolAtLocation(property, node);
      return [property.name, values(checker, type)];
    });
  return new Map(classes.map((node) => [node.name.text, new Map(properties(node))]));
}

function typed(members, known, key) {
  for (const member of members) {
    const text = known.get(member[key]);
    if (text && member.type) member.type = {text};
  }
}

/** `--_text: var(--indicator-text, value)` → `--indicator-text` and its value. */
function tokens() {
  const found = readFileSync('src/elements/base/tokens.ts', 'utf8').matchAll(
    /--_[\w-]+: var\((--indicator-[\w-]+), (.*)\);/g,
  );
  return new Map([...found].map(([, name, value]) => [name, value.replace('--_', '--indicator-')]));
}

/** Every element draws with the tokens that the base class documents; their values are those of the sheet. */
function themed(declaration, base) {
  const values = tokens();
  const own = (declaration.cssProperties ?? []).filter(({name}) => !values.has(name));
  const shared = base.cssProperties.map(({name, description}) => ({
    name,
    description,
    default: values.get(name),
  }));
  declaration.cssProperties = [...own, ...shared];
}

function publish(declaration, tag, known) {
  Object.assign(declaration, {tagName: tag, customElement: true});
  declaration.members = declaration.members.filter(isPublic);
  // Where the first argument of an event's constructor is no name, the analyzer takes it for one.
  declaration.events = declaration.events?.filter(({name}) => name.includes('-'));
  typed(declaration.members, known, 'name');
  typed(declaration.attributes ?? [], known, 'fieldName');
}

/** The manifest of what is published: tags, built paths, values instead of type names, nothing private. */
function published() {
  const defined = [];
  return {
    name: 'published',
    analyzePhase({node, moduleDoc, ts: own}) {
      const found = definition(node, own);
      if (found) defined.push({...found, path: moduleDoc.path});
    },
    packageLinkPhase({customElementsManifest: manifest}) {
      const options = ts.parseJsonConfigFileContent(
        ts.readConfigFile('tsconfig.json', ts.sys.readFile).config,
        ts.sys,
        '.',
      );
      const sources = manifest.modules.map(({path}) => path);
      const known = valuesOfClasses(ts.createProgram(sources, options.options));
      const modules = new Map(manifest.modules.map((module) => [module.path, module]));
      const base = modules.get('src/elements/base/avance-element.ts').declarations[0];
      for (const {tag, element, path} of defined) {
        const home = `src/elements/${tag}/${tag}.ts`;
        const declaration = modules.get(home)?.declarations.find(({name}) => name === element);
        if (!declaration) throw new Error(`${path}: ${element} is not in ${home}`);
        publish(declaration, tag, known.get(element) ?? new Map());
        themed(declaration, base);
        modules.get(path).exports.push({
          kind: 'custom-element-definition',
          name: tag,
          declaration: {name: element, module: home},
        });
      }
      const ownTags = new Set(defined.map(({path}) => path));
      const homes = new Set(defined.map(({tag}) => `src/elements/${tag}/${tag}.ts`));
      manifest.modules = manifest.modules.filter(({path}) => ownTags.has(path) || homes.has(path));
      for (const module of manifest.modules)
        module.declarations = module.declarations.filter(({tagName}) => tagName);
      const text = JSON.stringify(manifest, (key, value) =>
        (key === 'path' || key === 'module') && typeof value === 'string' ? built(value) : value,
      );
      Object.assign(manifest, JSON.parse(text));
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
  plugins: [published()],
};
