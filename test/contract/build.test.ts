import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, rmSync} from 'node:fs';
import {SourceMap, type SourceMapPayload} from 'node:module';
import {expect} from 'chai';
import scripts from '../../.config/build/bundles.json' with {type: 'json'};
import {projectFile, projectJson} from '../support/dist.ts';

interface Plugin {
  readonly transform: (this: unknown, code: string, id: string) => {readonly code: string} | null;
}

async function plugin(file: string, name: string): Promise<Plugin> {
  const url = new URL(`../../.config/build/plugins/${file}.js`, import.meta.url).href;
  const module = (await import(url)) as Readonly<Record<string, () => Plugin>>;
  const make = module[name];
  if (!make) throw new Error(`${file} has no ${name}`);
  return make();
}

const bundler = {
  error(message: string): never {
    throw new Error(message);
  },
};

describe('the steps of the build', () => {
  it('literals() takes layout and comments out of css, and leaves texts and arithmetic', async () => {
    const {transform} = await plugin('literals', 'literals');
    const code =
      "css`\n  /* why */\n  a > b,\n  c:hover {\n    content: ' ;  } /* x */';\n    width: calc(1px + ${two} * 2);\n    margin: 0.5em 10.5px !important;\n  }\n`";
    expect(transform.call(bundler, code, '/src/style/card.ts')?.code).to.equal(
      "css` a>b,c:hover{content:' ;  } /* x */';width:calc(1px + ${two} * 2);margin:.5em 10.5px!important}`",
    );
  });

  it('literals() takes the white space out of html and svg that nobody sees, and leaves what is seen', async () => {
    const {transform} = await plugin('literals', 'literals');
    const short = (code: string): string | undefined =>
      transform.call(bundler, code, '/src/view/card.ts')?.code;
    expect(
      short('html`<div\n class=${a}\n>\n  <p>\n    a  b ${c}\n  </p> ${d}\n <b>e</b>\n</div>`'),
    ).to.equal('html`<div class=${a} ><p>a  b ${c}</p>${d} <b>e</b></div>`');
    expect(short('html`<b>a</b>\n<svg>\n <g>\n ${b}\n </g>\n</svg>\n${c}`')).to.equal(
      'html`<b>a</b> <svg><g>${b}</g></svg> ${c}`',
    );
    expect(short('svg`<g>\n <path d=${a} /> ${b}\n</g>`')).to.equal('svg`<g><path d=${a} />${b}</g>`');
    expect(short('svg`<text>\n a ${b}\n</text>`')).to.equal('svg`<text> a ${b} </text>`');
    expect(short('text`a\n b`')).to.equal(undefined);
  });

  it('literals() leaves what is not ours', async () => {
    const {transform} = await plugin('literals', 'literals');
    expect(transform.call(bundler, 'css`\n a{ }`', '/node_modules/x/card.ts')).to.equal(null);
  });

  it('trustedTypes() fails the build when lit-html reads otherwise', async () => {
    const {transform} = await plugin('trusted-types', 'trustedTypes');
    const attempt = (): unknown => transform.call(bundler, 'export const html = 1;', '/lit-html/lit-html.js');
    expect(attempt).to.throw('trusted-types: lit-html no longer reads');
  });

  it('decorators() lists decorated properties as Lit reads them without decorators', async () => {
    const {transform} = await plugin('decorators', 'decorators');
    const code = "class A extends B {\n  @property({type: Number}) level = 3;\n  @property() code = '';\n}\n";
    expect(transform.call(bundler, code, '/src/element/a.ts')?.code).to.equal(
      "class A extends B {\n   level = 3;\n   code = '';\nstatic properties={level:{type: Number},code:{}};}\n",
    );
  });

  it('leanLit() fails the build when Lit reads otherwise', async () => {
    const {transform} = await plugin('lean-lit', 'leanLit');
    const attempt = (): unknown => transform.call(bundler, 'export const html = 1;', '/lit-html/lit-html.js');
    expect(attempt).to.throw('lean-lit: lit no longer reads');
  });

  it('leanLit() fails the build when a directive comes into it', async () => {
    const {transform} = await plugin('lean-lit', 'leanLit');
    const attempt = (): unknown =>
      transform.call(bundler, 'export {}', '/node_modules/lit-html/directive.js');
    expect(attempt).to.throw('lean-lit: directives are left out of the bundle');
  });
});

const {version} = projectJson<{readonly version: string}>('package.json');
const forms = scripts.flatMap(({name}) =>
  ['.js', '.iife.js'].flatMap((end) => [`${name}${end}`, `${name}-${version}${end}`]),
);

describe('the scripts of dist', () => {
  it('integrity.json has the SHA-384 of each form of each script', () => {
    const {files} = projectJson<{readonly files: Readonly<Record<string, string>>}>('dist/integrity.json');
    const digests = forms.map((file) => [
      file,
      `sha384-${createHash('sha384')
        .update(projectFile(`dist/${file}`))
        .digest('base64')}`,
    ]);
    expect(files).to.deep.equal(Object.fromEntries(digests));
  });

  it('the name with the full version holds the same code', () => {
    const code = (file: string): string => projectFile(`dist/${file}`).replace(/\/\/# source.*\n$/, '');
    for (const file of forms) expect(code(file)).to.equal(code(file.replace(`-${version}`, '')));
  });

  interface Place {
    readonly originalSource?: string;
    readonly originalLine?: number;
    readonly originalColumn?: number;
  }

  /** What a debugger finds for the place where `text` stands in the script: the file, and what stands there. */
  function source(file: string, text: string): readonly [string, string] {
    const map = projectJson<SourceMapPayload>(`dist/${file}.map`);
    const before = projectFile(`dist/${file}`).split(text, 1).join('').split('\n');
    const place = new SourceMap(map).findEntry(before.length - 1, before.at(-1)?.length ?? 0) as Place;
    const {originalSource = '', originalLine = 0, originalColumn = 0} = place;
    const lines = map.sourcesContent[map.sources.indexOf(originalSource)]?.split('\n') ?? [];
    return [originalSource, lines[originalLine]?.slice(originalColumn) ?? ''];
  }

  for (const file of forms.filter((name) => name.startsWith('avance'))) {
    it(`${file} has a map that leads to the source`, () => {
      expect(projectFile(`dist/${file}`)).to.match(new RegExp(`\\n//# sourceMappingURL=${file}\\.map\\n$`));
      const places = {
        'indicator-load': 'controller/event',
        'avance.packs': 'text/share-pack',
        'IntersectionObserver': 'controller/near-screen',
        'AbortController': 'load/report-store',
        'no decimal: ': 'model/decimal',
      };
      for (const [text, path] of Object.entries(places)) {
        const [found, there] = source(file, text);
        expect(found).to.equal(`../src/${path}.ts`);
        expect(there.replace(/^['`]/, '')).to.match(new RegExp(`^${text}`));
      }
    });
  }
});

describe('the build', () => {
  const again = `.dist-again-${process.pid}`;

  after(() => rmSync(new URL(`../../${again}`, import.meta.url), {recursive: true, force: true}));

  it('makes the same bytes of the same source', async () => {
    const url = new URL('../../.config/build/build.js', import.meta.url).href;
    const {buildInto} = (await import(url)) as {readonly buildInto: (folder: string) => Promise<void>};
    await buildInto(again);
    const files = (folder: string): ReadonlyMap<string, string> => {
      const root = new URL(`../../${folder}/`, import.meta.url);
      const found = readdirSync(root, {recursive: true, withFileTypes: true}).filter((entry) =>
        entry.isFile(),
      );
      return new Map(
        found
          .map(({parentPath, name}) => {
            const path = `${parentPath}/${name}`;
            const hash = createHash('sha256').update(readFileSync(path)).digest('hex');
            return [path.slice(path.indexOf(folder) + folder.length), hash] as const;
          })
          .sort(([one], [other]) => (one < other ? -1 : 1)),
      );
    };
    expect([...files(again)]).to.deep.equal([...files('dist')]);
  }).timeout(240_000);
});
