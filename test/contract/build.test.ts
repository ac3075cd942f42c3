import {expect} from 'chai';

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
      "css`\n  /* why */\n  a > b,\n  c:hover {\n    content: ' ;  } /* x */';\n    width: calc(1px + ${two} * 2);\n  }\n`";
    expect(transform.call(bundler, code, '/src/style/card.ts')?.code).to.equal(
      "css` a>b,c:hover{content:' ;  } /* x */';width:calc(1px + ${two} * 2)}`",
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

  it('numericD3() fails the build when d3-scale is laid out otherwise', async () => {
    const {buildEnd} = await plugin('numeric-d3', 'numericD3');
    expect(() => buildEnd?.call(bundler)).to.throw('numeric-d3: d3-scale is laid out otherwise.');
  });
});
