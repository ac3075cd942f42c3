import {createHash} from 'node:crypto';
import {readdirSync} from 'node:fs';
import {expect} from 'chai';
import scripts from '../../.config/build/scripts.json' with {type: 'json'};
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

interface ChunkList {
  readonly elements: Readonly<Record<string, readonly string[]>>;
  readonly chunks: Readonly<Record<string, {readonly file: string; readonly needs: readonly string[]}>>;
}

const chunkList = projectJson<ChunkList>('dist/chunks.json');
const chunkFiles = Object.values(chunkList.chunks).map(({file}) => file);

describe('the scripts of dist', () => {
  it('integrity.json has the SHA-384 of each script and each chunk', () => {
    const {files} = projectJson<{readonly files: Readonly<Record<string, string>>}>('dist/integrity.json');
    const digests = [...scripts.map(({file}) => file), ...chunkFiles].map((file) => [
      file,
      `sha384-${createHash('sha384')
        .update(projectFile(`dist/${file}`))
        .digest('base64')}`,
    ]);
    expect(files).to.deep.equal(Object.fromEntries(digests));
  });

  it('avance.js contains the file and the hash of each chunk, and no other files are in chunks/', () => {
    for (const file of chunkFiles) {
      const hash = createHash('sha256')
        .update(projectFile(`dist/${file}`))
        .digest('base64')
        .replace('=', '');
      const [, name] = /^chunks\/([a-z-]+)-\w{8}\.js$/.exec(file) ?? [];
      expect(file).to.equal(`chunks/${name}-${hash.slice(0, 8).replace(/\W/g, '_')}.js`);
      expect(projectFile('dist/avance.js')).to.contain(`${name}:["${hash}"`);
    }
    const names = chunkFiles.length ? readdirSync(new URL('../../dist/chunks/', import.meta.url)) : [];
    const others = names.filter((name) => !chunkFiles.includes(`chunks/${name}`));
    expect(others).to.deep.equal([]);
  });

  it('no element but the share panel and the editor loads the panel, and places load neither charts nor tables', () => {
    const {chunks} = chunkList;
    const needing = (file: string | undefined): readonly string[] =>
      Object.keys(chunks).filter((name) => file && chunks[name]?.needs.includes(file));
    const withPanel = needing(chunks['share']?.file);
    expect(
      withPanel.filter((name) => !['workbook', 'mapping', 'editor', 'pictures'].includes(name)),
    ).to.deep.equal([]);
    for (const name of ['places', 'map', 'ranking', 'edition', 'sheet'])
      for (const other of ['charts', 'table', 'extras', 'statistics'])
        expect(needing(chunks[other]?.file), other).to.not.contain(name);
  });

  it('each chunk is a module whose only import or export is a function', () => {
    for (const file of chunkFiles) {
      const code = projectFile(`dist/${file}`).replace(/\/\/# .*\n/g, '');
      expect(code, file).to.match(/^export default\s*\(/);
      expect(code, file).to.not.match(/[;}]\s*(import|export)[\s{"'*(]|import\.meta/);
    }
  });

  it('avance.iife.js contains all chunks but those of a few pages, the panel to share and advice', () => {
    const code = projectFile('dist/avance.iife.js');
    expect(code).to.not.match(/[;}]\s*(import|export)[\s{"'*]|import\.meta/);
    expect(code.match(/\bimport\(/g)).to.have.lengthOf(1);
    const separate = [...code.matchAll(/([a-z-]+)"?:\["[\w+/]{43}"/g)].map(([, name]) => name);
    expect(separate).to.have.members([
      'editor',
      'languages',
      'edition',
      'sheet',
      'map',
      'geometry',
      'picker',
      'places',
      'ranking',
      'workbook',
      'xlsx',
      'mapping',
      'pictures',
      'share',
      'advice',
    ]);
  });
});
