import {expect} from 'chai';
import {readFile} from 'node:fs/promises';

interface Generator {
  readonly numberStyleSources: () => Promise<readonly {readonly file: string; readonly source: string}[]>;
}

describe('src/text/i18n/messages/*/number-styles.ts', () => {
  it('is generated from the CLDR data of this Node; if not, run `npm run number-styles` with the newest', async () => {
    const url = new URL('../../.config/generate/number-styles.js', import.meta.url).href;
    const {numberStyleSources} = (await import(url)) as Generator;
    for (const {file, source} of await numberStyleSources())
      expect(await readFile(file, 'utf8')).to.equal(source);
  });
});
