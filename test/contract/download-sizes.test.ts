import {expect} from 'chai';
import {projectFile} from '../support/dist.ts';

interface Tool {
  readonly documents: Readonly<Record<string, string>>;
  readonly measureDownloads: () => Promise<Readonly<Record<string, number>>>;
  readonly replaceSizes: (
    text: string,
    path: string,
    sizes: Readonly<Record<string, number>>,
  ) => Promise<string>;
}

const {documents, measureDownloads, replaceSizes} = (await import(
  new URL('../../.config/generate/download-sizes.js', import.meta.url).href
)) as Tool;

/** The rows of the table of sizes: label → kB. */
function rowsOf(text: string): ReadonlyMap<string, number> {
  const [, table = ''] = /(?:<!--|\{\/\*) sizes:.*\n([\s\S]*?)(?:<!--|\{\/\*) \/sizes/.exec(text) ?? [];
  const rows = [...table.matchAll(/^\| (.*?) +\| (\d+) +\|$/gm)];
  return new Map(rows.map(([, label = '', kilobytes]) => [label, Number(kilobytes)]));
}

describe('the sizes that README and guide state', () => {
  let sizes: Readonly<Record<string, number>> = {};

  before(async function () {
    sizes = await measureDownloads();
  });

  for (const path of Object.keys(documents))
    it(`are those of dist, within 1 kB, in ${path}`, async () => {
      const text = projectFile(path);
      const stated = rowsOf(text);
      const measured = rowsOf(await replaceSizes(text, path, sizes));
      expect(measured).to.have.property('size', Object.keys(sizes).length);
      expect([...stated.keys()]).to.deep.equal([...measured.keys()]);
      for (const [label, kilobytes] of measured)
        expect(stated.get(label), `${label}: run \`npm run docs\``).to.be.closeTo(kilobytes, 1);
    });
});
