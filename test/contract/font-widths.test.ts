import {expect} from 'chai';
import {readFile} from 'node:fs/promises';
import {textAdvance} from '../../src/cli/render/rasterize.ts';

interface Generator {
  readonly file: string;
  readonly fontWidths: () => Promise<string>;
}

describe('src/cli/render/font-widths.json', () => {
  it('is generated from the fonts; if not, run `npm run font-widths`', async () => {
    const url = new URL('../../.config/generate/font-widths.js', import.meta.url).href;
    const {file, fontWidths} = (await import(url)) as Generator;
    expect(await readFile(file, 'utf8')).to.equal(await fontWidths());
  });

  it('has the widths of letters, of a character outside the fonts, and of bold text', () => {
    const regular = textAdvance('Año', 1000, 'SourceSans3-Regular.ttf');
    expect(regular).to.equal(543 + 547 + 542);
    expect(textAdvance('\u{1F600}', 1000, 'SourceSans3-Regular.ttf')).to.equal(653);
    expect(textAdvance('Año', 1000, 'SourceSans3-Bold.ttf')).to.be.greaterThan(regular);
  });
});
