import {expect} from 'chai';
import {readFile} from 'node:fs/promises';

interface Generator {
  readonly typesFile: string;
  readonly reportJsonTypes: () => Promise<string>;
}

describe('src/model/report/report-json.ts', () => {
  it('is generated from data/indicator-report.schema.json; if not, run `npm run report-json`', async () => {
    const url = new URL('../../.config/generate/report-json.js', import.meta.url).href;
    const {typesFile, reportJsonTypes} = (await import(url)) as Generator;
    expect(await readFile(typesFile, 'utf8')).to.equal(await reportJsonTypes());
  });
});
