import {allowedFolders, allowedSubfolders, layers} from './layers.js';

const remedy = 'Move the code to the layer where it belongs, or change the table in .config/lint/layers.js.';

function oneOf(names) {
  return names.map((name) => name.replaceAll('/', '\\/')).join('|');
}

function layerRules({folder, packages}) {
  const allowed = allowedFolders(folder);
  const others = allowed.slice(1).join(', ') || 'no other layer';
  const rules = [
    {
      name: `${folder}-imports-only-lower-layers`,
      comment: `src/${folder} may import ${others}. ${remedy}`,
      severity: 'error',
      from: {path: `^src/${folder}/`},
      to: {path: '^(src|data|stories|test)/', pathNot: `^src/(${oneOf(allowed)})/`},
    },
  ];
  if (packages.includes('*')) return rules;
  const names = packages.join(', ') || 'no package';
  return [
    ...rules,
    {
      name: `${folder}-imports-only-its-packages`,
      comment: `src/${folder} may import ${names} from outside. ${remedy}`,
      severity: 'error',
      from: {path: `^src/${folder}/`},
      to: {pathNot: [`^(src|data|stories|test)/`, ...packages.map((name) => `(^|/)node_modules/${name}/`)]},
    },
  ];
}

function subfolderRules({folder, folders = {}}) {
  const named = Object.keys(folders).filter((name) => name !== '*');
  const parts = (name) => allowedSubfolders(folders, name).filter((part) => part !== '*');
  const rule = (name, from) => ({
    name: `${folder}-${name}-imports-only-its-parts`,
    comment: `src/${folder}/${name} may import from src/${folder}: itself, ${parts(name).join(', ')}. ${remedy}`,
    severity: 'error',
    from,
    to: {
      path: `^src/${folder}/`,
      pathNot: `^src/${folder}/(${oneOf([...parts(name), ...(name === '*' ? ['$1'] : [])])})/`,
    },
  });
  const rules = named.map((name) => rule(name, {path: `^src/${folder}/${name}/`}));
  return '*' in folders
    ? [...rules, rule('*', {path: `^src/${folder}/([^/]+)/`, pathNot: `^src/${folder}/(${oneOf(named)})/`})]
    : rules;
}

/** Rules for dependency-cruiser: the layers, the sub-folders, and no import cycle, type imports included. */
export const dependencyRules = [
  {
    name: 'no-import-cycle',
    comment: 'Modules import one way. Move what both need into a file of its own.',
    severity: 'error',
    from: {},
    to: {circular: true},
  },
  ...layers.flatMap(layerRules),
  ...layers.flatMap(subfolderRules),
];
