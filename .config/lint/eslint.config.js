import {readFileSync} from 'node:fs';
import js from '@eslint/js';
import {defineConfig} from 'eslint/config';
import tseslint from 'typescript-eslint';

const rooms = JSON.parse(readFileSync(new URL('layers.json', import.meta.url), 'utf8'));
const names = rooms.map(({room}) => room);

/** Names of the page, which rooms that run in plain Node must not know. */
const pageGlobals = [
  'document',
  'window',
  'customElements',
  'navigator',
  'location',
  'HTMLElement',
  'localStorage',
];

const pageParts = [
  ...pageGlobals,
  'performance',
  'requestAnimationFrame',
  'CSSStyleSheet',
  'Event',
  'NodeFilter',
  'PerformanceObserver',
  'innerHeight',
];

const unsafe = [
  {selector: 'TSEnumDeclaration', message: 'Use a const array or a union of texts.'},
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
    message: 'Markup as text lets data run.',
  },
  {
    selector: "MemberExpression[object.name='document'][property.name=/^write/]",
    message: 'Markup as text lets data run.',
  },
  {selector: 'ImportSpecifier[imported.name=/^unsafe/]', message: 'Markup as text lets data run.'},
  {
    selector: "MemberExpression[object.name='customElements'][property.name='define']",
    message: 'Only define/ registers.',
  },
];

const unsafeInDefine = unsafe.filter(({message}) => message !== 'Only define/ registers.');

const untested = [
  {
    selector: 'MemberExpression[object.name=/^(it|describe|context)$/][property.name=/^(only|skip)$/]',
    message: 'Every test runs, always.',
  },
  {selector: 'CallExpression[callee.name=/^(xit|xdescribe)$/]', message: 'Every test runs, always.'},
  {
    selector: "CallExpression[callee.property.name='retries']",
    message: 'A test that needs luck is a defect.',
  },
];

function escaped(name) {
  return name.replace(/[/.]/g, '\\$&');
}

/** Matches each specifier that is from outside and not one of `allowed`. */
function outsideExcept(allowed) {
  return `^(?!\\.${allowed.map((name) => `|${escaped(name)}(/|$)`).join('')})`;
}

function forbiddenRooms({room, not = []}) {
  const below = names.slice(names.indexOf(room) + 1);
  return [...below, ...not];
}

/** The law of one room, from the same table that the contract test reads. */
function roomLaw(law) {
  const {room, outside, types = []} = law;
  const patterns = [];
  const forbidden = forbiddenRooms(law).join('|');
  patterns.push({regex: `^(\\.\\./)+(${forbidden})/`, message: `${room}/ stands above that room.`});
  patterns.push({regex: '^(\\.\\./)+(data|stories|test)/', message: 'src/ knows nothing outside itself.'});
  if (!outside.includes('*')) {
    patterns.push({
      regex: outsideExcept([...outside, ...types]),
      message: `${room}/ may import from outside: ${outside.join(', ') || 'nothing'}.`,
    });
  }
  for (const name of types) {
    patterns.push({
      regex: `^${escaped(name)}(/|$)`,
      allowTypeImports: true,
      message: `${room}/ takes only types from ${name}.`,
    });
  }
  return {
    files: [`src/${room}/**/*.ts`],
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', {patterns}],
      ...(law.node && {'no-restricted-globals': ['error', ...pageGlobals]}),
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
      // tsc tells it, and lets a name that starts with _ be.
      '@typescript-eslint/no-unused-vars': 'off',
      'max-params': ['error', 4],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
    },
  },
  {
    // What is declared elsewhere can only be widened by an interface.
    files: ['.config/types/*.d.ts'],
    rules: {
      '@typescript-eslint/no-empty-object-type': ['error', {allowInterfaces: 'with-single-extends'}],
    },
  },
  {files: ['src/**/*.ts'], rules: {'no-restricted-syntax': ['error', ...unsafe], 'no-console': 'error'}},
  {files: ['src/load/environment.ts'], rules: {'no-console': ['error', {allow: ['warn']}]}},
  {
    files: ['src/define/*.ts'],
    rules: {'no-restricted-syntax': ['error', ...unsafeInDefine], 'no-console': ['error', {allow: ['warn']}]},
  },
  ...rooms.map(roomLaw),
  {
    files: ['test/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', unsafe[0], ...untested],
      // chai speaks in properties: expect(x).to.be.true
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
        ['process', 'console', 'URL', 'URLSearchParams', 'Buffer', 'setTimeout', 'clearTimeout', 'fetch'].map(
          (name) => [name, 'readonly'],
        ),
      ),
    },
  },
  {
    // What is measured runs in a page.
    files: ['test/bench/contestant/*.js', 'test/bench/in-page.js'],
    languageOptions: {
      globals: Object.fromEntries(pageParts.map((name) => [name, 'readonly'])),
    },
  },
);
