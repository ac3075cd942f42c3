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
  const createPlugin = module[name];
  if (!createPlugin) throw new Error(`${file} has no ${name}`);
  return createPlugin();
}

const bundler = {
  error(message: string): never {
    throw new Error(message);
  },
};

describe('the plugins of the build', () => {
  it('minifyTemplates() removes layout and comments from css, and keeps quoted texts and arithmetic', async () => {
    const {transform} = await plugin('minify-templates', 'minifyTemplates');
    const code =
      "css`\n  /* why */\n  a > b,\n  c:hover {\n    content: ' ;  } /* x */';\n    width: calc(1px + ${two} * 2);\n    margin: 0.5em 10.5px !important;\n  }\n`";
    expect(transform.call(bundler, code, '/src/style/card.ts')?.code).to.equal(
      "css` a>b,c:hover{content:' ;  } /* x */';width:calc(1px + ${two} * 2);margin:.5em 10.5px!important}`",
    );
  });

  it('minifyTemplates() removes invisible white space from html and svg, and keeps what is visible', async () => {
    const {transform} = await plugin('minify-templates', 'minifyTemplates');
    const minify = (code: string): string | undefined =>
      transform.call(bundler, code, '/src/view/card.ts')?.code;
    expect(
      minify('html`<div\n class=${a}\n>\n  <p>\n    a  b ${c}\n  </p> ${d}\n <b>e</b>\n</div>`'),
    ).to.equal('html`<div class=${a} ><p>a  b ${c}</p>${d} <b>e</b></div>`');
    expect(minify('html`<b>a</b>\n<svg>\n <g>\n ${b}\n </g>\n</svg>\n${c}`')).to.equal(
      'html`<b>a</b> <svg><g>${b}</g></svg> ${c}`',
    );
    expect(minify('svg`<g>\n <path d=${a} /> ${b}\n</g>`')).to.equal('svg`<g><path d=${a} />${b}</g>`');
    expect(minify('svg`<text>\n a ${b}\n</text>`')).to.equal('svg`<text> a ${b} </text>`');
    expect(minify('text`a\n b`')).to.equal(undefined);
  });

  it('minifyTemplates() leaves libraries unchanged', async () => {
    const {transform} = await plugin('minify-templates', 'minifyTemplates');
    expect(transform.call(bundler, 'css`\n a{ }`', '/node_modules/x/card.ts')).to.equal(null);
  });

  it('trustedTypes() fails the build when lit-html has other code, and names the tested version', async () => {
    const {transform} = await plugin('trusted-types', 'trustedTypes');
    const transformLit = (): unknown =>
      transform.call(bundler, 'export const html = 1;', '/lit-html/lit-html.js');
    expect(transformLit).to.throw(
      /^trusted-types: lit-html does not contain .* tested with lit-html \d+\.\d+\.\d+/,
    );
  });

  it('trustedTypes() accepts the installed lit-html', async () => {
    const {transform} = await plugin('trusted-types', 'trustedTypes');
    const code = transform.call(
      bundler,
      projectFile('node_modules/lit-html/lit-html.js'),
      '/lit-html/lit-html.js',
    )?.code;
    expect(code).to.contain('return fillTemplate(s,t),s}').and.not.contain('createPolicy');
  });

  it('decorators() lists decorated properties as Lit reads them without decorators', async () => {
    const {transform} = await plugin('decorators', 'decorators');
    const code = "class A extends B {\n  @property({type: Number}) level = 3;\n  @property() code = '';\n}\n";
    expect(transform.call(bundler, code, '/src/element/a.ts')?.code).to.equal(
      "class A extends B {\n   level = 3;\n   code = '';\nstatic properties={level:{type: Number},code:{}};}\n",
    );
  });
});

const {version} = projectJson<{readonly version: string}>('package.json');
const variants = scripts.flatMap(({name}) =>
  ['.js', '.iife.js'].flatMap((end) => [`${name}${end}`, `${name}-${version}${end}`]),
);

describe('the scripts of dist', () => {
  it('integrity.json has the SHA-384 of each variant of each script', () => {
    const {files} = projectJson<{readonly files: Readonly<Record<string, string>>}>('dist/integrity.json');
    const digests = variants.map((file) => [
      file,
      `sha384-${createHash('sha384')
        .update(projectFile(`dist/${file}`))
        .digest('base64')}`,
    ]);
    expect(files).to.deep.equal(Object.fromEntries(digests));
  });

  it('each script with the full version in its name has the same code', () => {
    const code = (file: string): string => projectFile(`dist/${file}`).replace(/\/\/# source.*\n$/, '');
    for (const file of variants) expect(code(file)).to.equal(code(file.replace(`-${version}`, '')));
  });

  interface SourcePosition {
    readonly originalSource?: string;
    readonly originalLine?: number;
    readonly originalColumn?: number;
  }

  /** The source file and the source text to which the map points for the first `text` in the script. */
  function mappedSource(file: string, text: string): readonly [string, string] {
    const map = projectJson<SourceMapPayload>(`dist/${file}.map`);
    const before = projectFile(`dist/${file}`).split(text, 1).join('').split('\n');
    const position = new SourceMap(map).findEntry(
      before.length - 1,
      before.at(-1)?.length ?? 0,
    ) as SourcePosition;
    const {originalSource = '', originalLine = 0, originalColumn = 0} = position;
    const lines = map.sourcesContent[map.sources.indexOf(originalSource)]?.split('\n') ?? [];
    return [originalSource, lines[originalLine]?.slice(originalColumn) ?? ''];
  }

  /** Texts of different layers. */
  const texts = ['RangeError', 'Intl.PluralRules', 'retry-after', 'IntersectionObserver', 'AbortController'];

  for (const file of variants.filter((name) => name.startsWith('avance'))) {
    it(`${file} has a source map to the files of src`, () => {
      expect(projectFile(`dist/${file}`)).to.match(new RegExp(`\\n//# sourceMappingURL=${file}\\.map\\n$`));
      for (const text of texts) {
        const [path, sourceText] = mappedSource(file, text);
        expect(projectFile(path.replace('../', '')), path).to.contain(text);
        expect(sourceText.replace(/^['`]/, '')).to.match(new RegExp(`^${text}`));
      }
    });
  }
});

describe('the build', () => {
  const secondFolder = `.dist-again-${process.pid}`;

  after(() => rmSync(new URL(`../../${secondFolder}`, import.meta.url), {recursive: true, force: true}));

  /** Path → hash of every file below a folder. */
  function hashes(folder: string): ReadonlyMap<string, string> {
    const root = new URL(`../../${folder}/`, import.meta.url);
    const files = readdirSync(root, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
    const pairs = files.map(({parentPath, name}) => {
      const path = `${parentPath}/${name}`;
      const hash = createHash('sha256').update(readFileSync(path)).digest('hex');
      return [path.slice(path.indexOf(folder) + folder.length), hash] as const;
    });
    return new Map(pairs.sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  it('writes the same bytes for the same source', async () => {
    const url = new URL('../../.config/build/build.js', import.meta.url).href;
    const {buildInto} = (await import(url)) as {readonly buildInto: (folder: string) => Promise<void>};
    await buildInto(secondFolder);
    expect([...hashes(secondFolder)]).to.deep.equal([...hashes('dist')]);
  }).timeout(240_000);
});
