import {expect} from 'chai';

type NameOf = (specifier: string) => string;

interface Functions {
  readonly chunkToFunction: (
    code: string,
    nameOf: NameOf,
    coreNames: readonly string[],
  ) => {readonly code: string; readonly needs: readonly string[]};
  readonly coreWithLoader: (
    code: string,
    options: {
      readonly nameOf: NameOf;
      readonly publicNames: readonly string[];
      readonly coreNames: readonly string[];
      readonly head: string;
      readonly tail: (locals: readonly string[]) => string;
    },
  ) => {readonly code: string};
}

interface ModuleInfo {
  readonly importedIds: readonly string[];
  readonly dynamicallyImportedIds: readonly string[];
}

interface Groups {
  readonly assignModules: (
    entry: string,
    src: string,
    info: (id: string) => ModuleInfo | null,
  ) => {readonly chunkOf: ReadonlyMap<string, string>};
}

interface Graph {
  readonly findCycle: (
    names: Iterable<string>,
    next: (name: string) => readonly string[],
  ) => readonly string[] | null;
}

interface Split {
  readonly chunkNames: (file: string) => NameOf;
}

interface Loader {
  readonly loaderHead: string;
  readonly loaderTail: (locals: readonly string[]) => string;
  readonly tableMark: string;
}

interface Classic {
  readonly classicScript: (code: string, name: string) => string;
}

async function buildModule<T>(file: string): Promise<T> {
  return (await import(new URL(`../../.config/build/chunks/${file}.js`, import.meta.url).href)) as T;
}

/** The code of a chunk as a value: its function. */
async function evaluate(code: string): Promise<(...received: readonly unknown[]) => object> {
  const module = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
    readonly default: (...received: readonly unknown[]) => object;
  };
  return module.default;
}

describe('chunkToFunction(code, nameOf)', () => {
  async function transform(code: string): Promise<ReturnType<Functions['chunkToFunction']>> {
    const {chunkToFunction} = await buildModule<Functions>('functions');
    const {chunkNames} = await buildModule<Split>('split');
    return chunkToFunction(code, chunkNames('chunks/table.js'), ['z', 'a']);
  }

  it('turns imports into parameters, the loader and the core first, and exports into the result', async () => {
    const {code, needs} = await transform(
      'import {a as b} from "../avance.js"; import {x} from "./summary.js"; import "./share.js";\nconst sum = b + x;\nexport {sum as default, x as y};',
    );
    expect(needs).to.deep.equal(['summary', 'share']);
    expect(code).to.not.match(/\bimport\b/);
    const create = await evaluate(code);
    expect(create(null, [0, 1], {x: 2}, {})).to.deep.equal({default: 3, y: 2});
  });

  it('receives the core although it imports only another chunk', async () => {
    const {code} = await transform('import * as all from "./summary.js";\nexport {all};');
    expect((await evaluate(code))(null, [], {x: 2})).to.deep.equal({all: {x: 2}});
  });

  it('turns import() of a chunk into a call of the loader of the core', async () => {
    const {code, needs} = await transform(
      'const later = () => import("./share.js").then((n) => n.t);\nexport {later};',
    );
    expect(needs).to.deep.equal([]);
    const load = (name: string): Promise<object> => Promise.resolve({t: name});
    const {later} = (await evaluate(code))(load, []) as {readonly later: () => Promise<string>};
    expect(await later()).to.equal('share');
  });

  for (const [name, code, message] of [
    [
      'an import of a package',
      'import {html} from "lit";',
      'imports lit, which is neither the core nor a chunk',
    ],
    ['an import() of another file', 'import("./x/y.js");', 'imports ./x/y.js, which is neither'],
    ['an import() of a computed address', 'const f = (x) => import(x);', 'imports x, which is neither'],
    ['an import() of the core', 'import("../avance.js");', 'imports a module of the core with import()'],
    ['import.meta', 'const base = () => import.meta.url;', 'contains import.meta'],
    ['await at the top level', 'await 1;', 'waits at its top level'],
    ['an export of a declaration', 'export const a = 1;', 'has an export other than'],
  ] as const)
    it(`fails for ${name}`, async () => {
      const error: unknown = await transform(code).then(
        () => null,
        (cause: unknown) => cause,
      );
      expect(String(error)).to.contain(message);
    });
});

describe('the loader of chunks', () => {
  it('calls each function once with the core and what it needs, and again after a failure', async () => {
    const {loaderHead, loaderTail, tableMark} = await buildModule<Loader>('loader');
    const table = `{
      table: [(load, [one], summary) => ({sum: one + summary.two}), 'summary'],
      charts: [(load, core, summary) => summary, 'summary'],
      summary: [() => {
        calls += 1;
        if (calls === 1) throw new Error('first');
        return {two: 2, calls};
      }],
    }`;
    const tail = loaderTail(['1']).replace(tableMark, table);
    const code = `let calls = 0;\n${loaderHead}${tail}\nexport default (name) => avance_load(name);`;
    const load = (await evaluate(code)) as unknown as (name: string) => Promise<object>;
    const failure: unknown = await load('table').catch((error: unknown) => error);
    expect(String(failure)).to.equal('Error: first');
    const [drawn, charts] = await Promise.all([load('table'), load('charts')]);
    expect([drawn, charts]).to.deep.equal([{sum: 3}, {two: 2, calls: 2}]);
    expect(await load('table')).to.equal(drawn);
  });
});

describe('coreWithLoader(code, options)', () => {
  it('keeps public exports, hands all to the loader, and loads chunks by name', async () => {
    const {coreWithLoader} = await buildModule<Functions>('functions');
    const {chunkNames} = await buildModule<Split>('split');
    const {code} = coreWithLoader(
      'const a = () => import("./chunks/table.js");\nconst b = 1;\nexport {b as t, a as define};',
      {
        nameOf: chunkNames('avance.js'),
        publicNames: ['define'],
        coreNames: ['define', 't'],
        head: 'const avance_load = (name) => name;\n',
        tail: (locals) => `\nconst all = [${locals.join()}];\n`,
      },
    );
    expect(code).to.contain('const a = () => avance_load("table");');
    expect(code).to.contain('const all = [a,b];');
    expect(code).to.match(/export \{a as define\};\n$/);
  });
});

describe('assignModules(entry, src, moduleInfo)', () => {
  const graph: Readonly<Record<string, readonly [readonly string[], readonly string[]]>> = {
    'define/all.ts': [
      ['model/a.ts'],
      ['elements/indicator-table/drawing.ts', 'elements/variation-chart/drawing.ts'],
    ],
    'model/a.ts': [[], []],
    'elements/indicator-table/drawing.ts': [['model/a.ts', 'model/table.ts', 'model/both.ts'], []],
    'elements/variation-chart/drawing.ts': [['model/both.ts'], ['elements/indicator-share/panel.ts']],
    'elements/indicator-share/panel.ts': [['model/export.ts'], ['elements/report-editor/drawing.ts']],
    'elements/report-editor/drawing.ts': [['model/export.ts'], []],
    'model/table.ts': [[], []],
    'model/both.ts': [['model/deep.ts'], []],
    'model/deep.ts': [[], []],
    'model/export.ts': [[], []],
  };

  async function assign(files: typeof graph): Promise<ReadonlyMap<string, string>> {
    const {assignModules} = await buildModule<Groups>('groups');
    const full = (path: string): string => `/src/${path}`;
    const info = (id: string): ModuleInfo => {
      const [imported, lazy] = files[id.replace('/src/', '')] ?? [[], []];
      return {importedIds: imported.map(full), dynamicallyImportedIds: lazy.map(full)};
    };
    const {chunkOf} = assignModules(full('define/all.ts'), '/src/', info);
    return new Map([...chunkOf].map(([id, name]) => [id.replace('/src/', ''), name]));
  }

  it('puts what the entry imports into the core, and the rest into the chunk of its users', async () => {
    expect(Object.fromEntries(await assign(graph))).to.deep.equal({
      'define/all.ts': 'avance',
      'model/a.ts': 'avance',
      'elements/indicator-table/drawing.ts': 'table',
      'elements/variation-chart/drawing.ts': 'charts',
      'elements/indicator-share/panel.ts': 'share',
      'elements/report-editor/drawing.ts': 'editor',
      'model/table.ts': 'table',
      'model/both.ts': 'summary',
      'model/deep.ts': 'summary',
      'model/export.ts': 'share',
    });
  });

  it('fails for a module that is imported with import() and belongs to no chunk', async () => {
    const error: unknown = await assign({'define/all.ts': [[], ['model/new.ts']]}).then(
      () => null,
      (cause: unknown) => cause,
    );
    expect(String(error)).to.contain('src/model/new.ts is imported with import() and belongs to no chunk');
  });
});

describe('findCycle(names, next)', () => {
  it('returns the names along a cycle', async () => {
    const {findCycle} = await buildModule<Graph>('../../graph');
    const needs: Readonly<Record<string, readonly string[]>> = {a: ['b'], b: ['c'], c: ['b'], d: []};
    const next = (name: string): readonly string[] => needs[name] ?? [];
    expect(findCycle(['a'], next)).to.deep.equal(['b', 'c', 'b']);
    expect(findCycle(['d'], next)).to.equal(null);
  });
});

describe('classicScript(code, name)', () => {
  it('makes the exports a global and import.meta.url the address of the script', async () => {
    const {classicScript} = await buildModule<Classic>('classic');
    expect(classicScript('//# hint\nlet a=import.meta.url;export{a as b};', 'x')).to.equal(
      '//# hint\n(function(){"use strict";\nlet a=(document.currentScript?.src||document.baseURI);globalThis.x={b:a};\n})();\n',
    );
  });

  it('fails for a module with imports', async () => {
    const {classicScript} = await buildModule<Classic>('classic');
    expect(() => classicScript('import{a}from"lit";export{a as b};', 'x')).to.throw(
      'cannot become a classic',
    );
  });
});
