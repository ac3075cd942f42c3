import {SourceMap, type SourceMapPayload} from 'node:module';
import {expect} from 'chai';
import {projectFile, projectJson} from '../support/dist.ts';

interface Plugin {
  readonly transform: (this: unknown, code: string, id: string) => {readonly code: string} | null;
  readonly buildEnd?: (this: unknown) => void;
}

async function plugin(file: string, name: string): Promise<Plugin> {
  const url = new URL(`../../.config/plugins/${file}.js`, import.meta.url).href;
  const module = (await import(url)) as Readonly<Record<string, () => Plugin>>;
  const make = module[name];
  if (!make) throw new Error(`${file} has no ${name}`);
  return make();
}

const bundler = {
  error(message: string): never {
    throw new Error(message);
  },
  getModuleIds: () => ['/node_modules/d3-scale/dist/d3-scale.mjs'],
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

  it('literals() makes one space of a line break in html and svg, and leaves other white space', async () => {
    const {transform} = await plugin('literals', 'literals');
    const code = 'html`<p>\n    a  b ${c}\n  </p>`; svg`<g>\n</g>`; text`a\n b`;';
    expect(transform.call(bundler, code, '/src/view/card.ts')?.code).to.equal(
      'html`<p> a  b ${c} </p>`; svg`<g> </g>`; text`a\n b`;',
    );
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

  it('plainDecorators() fails the build when the helper of the compiler is another', async () => {
    const {transform} = await plugin('plain-decorators', 'plainDecorators');
    const attempt = (): unknown => transform.call(bundler, 'export {}', '@runtime/helpers/esm/decorate.js');
    expect(attempt).to.throw('plain-decorators: the helper of the compiler is another.');
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

  it('numericD3() fails the build when d3-shape draws otherwise', async () => {
    const {transform} = await plugin('numeric-d3', 'numericD3');
    const attempt = (): unknown => transform.call(bundler, 'export {}', '/d3-shape/src/path.js');
    expect(attempt).to.throw('numeric-d3: d3-shape no longer draws with d3-path.');
  });

  it('the map of avance.js leads from a place in it to its source', () => {
    const code = projectFile('dist/avance.js');
    const map = new SourceMap(projectJson<SourceMapPayload>('dist/avance.js.map'));
    expect(code).to.match(/\n\/\/# sourceMappingURL=avance\.js\.map$/);
    expect(JSON.stringify(map.findEntry(0, code.indexOf('no decimal: ')))).to.contain('src/model/decimal.ts');
  });

  it('numericD3() fails the build when d3-scale is laid out otherwise', async () => {
    const {buildEnd} = await plugin('numeric-d3', 'numericD3');
    expect(() => buildEnd?.call(bundler)).to.throw('numeric-d3: d3-scale is laid out otherwise.');
  });
});
