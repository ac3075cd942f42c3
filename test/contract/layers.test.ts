import {expect} from 'chai';
import {ESLint} from 'eslint';
import {breaches} from '../support/layer-violations.ts';
import {sourceFiles} from '../support/source-files.ts';

/** A file, an import that the table of rooms forbids there, and one beside it that it allows. */
const cases = [
  ['src/model/change.ts', "import {text} from '../text/number.ts';", "import {decimal} from './decimal.ts';"],
  ['src/model/change.ts', "import {line} from 'd3-shape';", "import type {Report} from './report.ts';"],
  ['src/text/number.ts', "import {readFile} from 'node:fs';", "import {change} from '../model/change.ts';"],
  [
    'src/text/pack/es.ts',
    "import {ticks} from '../../scale/ticks.ts';",
    "import type {Pack} from '../messages.ts';",
  ],
  ['src/scale/ticks.ts', "import {number} from '../text/number.ts';", "import {ticks} from 'd3-array';"],
  [
    'src/scale/ticks.ts',
    "import {ticks} from 'd3-arrays';",
    "import type {Finding} from '../model/finding.ts';",
  ],
  ['src/view/bar.ts', "import report from '../../data/pnmnna-2023.json';", "import {html} from 'lit';"],
  ['src/load/store.ts', "import {html} from 'lit';", "import {readReport} from '../model/read-report.ts';"],
  ['src/controller/source.ts', "import {html} from 'lit';", "import type {ReactiveController} from 'lit';"],
  ['src/element/card.ts', "export * from '../define/all.ts';", "import {property} from 'lit/decorators.js';"],
  ['src/define/card.ts', "import 'lit';", "import {Card} from '../element/card.ts';"],
] as const;

const lint = new ESLint({overrideConfigFile: '.config/lint/eslint.config.js'});

async function lintBreaches(
  filePath: string,
  source: string,
  rule = '@typescript-eslint/no-restricted-imports',
): Promise<number> {
  const results = await lint.lintText(`${source}\n`, {filePath});
  const messages = results.flatMap((result) => result.messages);
  return messages.filter(({ruleId}) => ruleId === rule).length;
}

describe('the law of the rooms', () => {
  it('breaches(src) is empty: no file imports from a room below its own', () => {
    expect(sourceFiles('src').size).to.be.above(0);
    expect(breaches(sourceFiles('src'))).to.deep.equal([]);
  });

  for (const [file, forbidden, allowed] of cases) {
    it(`breaches() and the linter see ${forbidden} in ${file}`, async () => {
      expect(breaches(new Map([[file, forbidden]]))).to.have.lengthOf(1);
      expect(await lintBreaches(file, forbidden)).to.equal(1);
    });

    it(`breaches() and the linter let ${allowed} be in ${file}`, async () => {
      expect(breaches(new Map([[file, allowed]]))).to.deep.equal([]);
      expect(await lintBreaches(file, allowed)).to.equal(0);
    });
  }

  it('the linter sees the page named in a room that runs in plain Node', async () => {
    const source = 'export const width = (): number => document.body.clientWidth;';
    expect(await lintBreaches('src/scale/track.ts', source, 'no-restricted-globals')).to.equal(1);
    expect(await lintBreaches('src/element/track.ts', source, 'no-restricted-globals')).to.equal(0);
  });

  it('breaches() sees an import over several lines and one at run time', () => {
    const lines =
      "import {\n  number,\n} from '../text/number.ts';\nconst later = import('../view/frame.ts');";
    expect(breaches(new Map([['src/model/change.ts', lines]]))).to.deep.equal([
      'src/model/change.ts imports ../text/number.ts',
      'src/model/change.ts imports ../view/frame.ts',
    ]);
  });

  it('breaches() names a file that is in no room', () => {
    expect(breaches(new Map([['src/helpers.ts', '']]))).to.deep.equal(['src/helpers.ts is in no room']);
  });
});
