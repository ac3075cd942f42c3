import js from '@eslint/js';
import {defineConfig} from 'eslint/config';
import tseslint from 'typescript-eslint';
import {allowedFolders, layers} from './layers.js';

/** DOM globals, which code for any platform must not use. */
const domGlobals = [
  'document',
  'window',
  'customElements',
  'navigator',
  'location',
  'HTMLElement',
  'localStorage',
];

const pageGlobals = [
  ...domGlobals,
  'performance',
  'requestAnimationFrame',
  'CSSStyleSheet',
  'KeyboardEvent',
  'ClipboardEvent',
  'DataTransfer',
  'dispatchEvent',
  'scrollTo',
  'Event',
  'NodeFilter',
  'PerformanceObserver',
  'innerHeight',
];

const unsafe = [
  {selector: 'TSEnumDeclaration', message: 'Use a const array or a union of texts.'},
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
    message: 'Markup from text can run data as code.',
  },
  {
    selector: "MemberExpression[object.name='document'][property.name=/^write/]",
    message: 'Markup from text can run data as code.',
  },
  {selector: 'ImportSpecifier[imported.name=/^unsafe/]', message: 'Markup from text can run data as code.'},
  {
    selector: "MemberExpression[object.name='customElements'][property.name='define']",
    message: 'Only src/define registers elements.',
  },
  {
    selector: "ExportNamedDeclaration > VariableDeclaration[kind!='const']",
    message:
      'A chunk of the scripts receives values, not bindings: export a function that returns the value.',
  },
];

const unsafeInDefine = unsafe.filter(({message}) => message !== 'Only src/define registers elements.');
const unsafeInTokenStyles = unsafe.filter(({selector}) => !selector.includes('imported.name'));

const testRules = [
  {
    selector: 'MemberExpression[object.name=/^(it|describe|context)$/][property.name=/^(only|skip)$/]',
    message: 'Skipped and focused tests are not allowed.',
  },
  {
    selector: 'CallExpression[callee.name=/^(xit|xdescribe)$/]',
    message: 'Skipped and focused tests are not allowed.',
  },
  {
    selector: "CallExpression[callee.property.name='retries']",
    message: 'A test that needs a retry is a defect.',
  },
];

function escapeName(name) {
  return name.replace(/[/.]/g, '\\$&');
}

/** Matches every package specifier except those of `allowed`. */
function outsideExcept(allowed) {
  return `^(?!\\.${allowed.map((name) => `|${escapeName(name)}(/|$)`).join('')})`;
}

/** The imports and globals of one layer, from the same table that the contract test reads. */
function layerRules({folder, packages, platform}) {
  const allowed = allowedFolders(folder);
  const forbidden = layers.map((layer) => layer.folder).filter((name) => !allowed.includes(name));
  const patterns = [
    {
      regex: `^(\\.\\./)+(${forbidden.join('|')})/`,
      message: `src/${folder} may import ${allowed.join(', ')}.`,
    },
    {regex: '^(\\.\\./)+(data|stories|test)/', message: 'src imports nothing outside itself.'},
  ];
  if (!packages.includes('*'))
    patterns.push({
      regex: outsideExcept(packages),
      message: `src/${folder} may import from outside: ${packages.join(', ') || 'nothing'}.`,
    });
  return {
    files: [`src/${folder}/**/*.ts`],
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', {patterns}],
      ...(platform === 'any' && {'no-restricted-globals': ['error', ...domGlobals]}),
    },
  };
}

export default defineConfig(
  {ignores: ['dist/', '.dist-*/', 'node_modules/', '.cache/', 'storybook-static/']},
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strict],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', {'ts-expect-error': true}],
      // tsc reports unused names and allows those that start with _.
      '@typescript-eslint/no-unused-vars': 'off',
      'max-params': ['error', 4],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
    },
  },
  {
    // Only an interface can extend what another package declares.
    files: ['.config/types/*.d.ts'],
    rules: {
      '@typescript-eslint/no-empty-object-type': ['error', {allowInterfaces: 'with-single-extends'}],
    },
  },
  {files: ['src/**/*.ts'], rules: {'no-restricted-syntax': ['error', ...unsafe], 'no-console': 'error'}},
  {
    // Makes the style sheet of the tokens from a constant table.
    files: ['src/elements/base/token-styles.ts'],
    rules: {'no-restricted-syntax': ['error', ...unsafeInTokenStyles]},
  },
  {files: ['src/load/environment.ts'], rules: {'no-console': ['error', {allow: ['warn']}]}},
  {
    files: ['src/define/*.ts'],
    rules: {'no-restricted-syntax': ['error', ...unsafeInDefine], 'no-console': ['error', {allow: ['warn']}]},
  },
  ...layers.map(layerRules),
  {
    files: ['test/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', unsafe[0], ...testRules],
      // chai asserts by properties: expect(x).to.be.true
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    files: ['test/page/host/*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        ['window', 'document', 'parent', 'performance', 'addEventListener'].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['**/*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'process',
          'console',
          'performance',
          'URL',
          'URLSearchParams',
          'Buffer',
          'setTimeout',
          'clearTimeout',
          'fetch',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    // This code runs in a page.
    files: [
      'test/bench/contestant/*.js',
      'test/bench/in-page.js',
      'test/soak/actions.js',
      'test/speech/in-page.js',
    ],
    languageOptions: {
      globals: Object.fromEntries(pageGlobals.map((name) => [name, 'readonly'])),
    },
  },
);
