import {expect} from 'chai';
import {JSDOM} from 'jsdom';
import {documentWithEverything} from '../../support/marked-report.ts';
import {nowhere} from '../../support/hidden-fields.ts';
import {runCli} from '../../support/run-cli.ts';

/** Fields that only elements show. The list is exact. */
const notInSites: Readonly<Record<string, string>> = {
  'groups/label': 'of a service: the page of an objective has that of the objective as its heading',
  'indicators/asPublished/change': 'the pages have the text of the change',
  ...Object.fromEntries(
    ['period', 'value', 'min', 'max', 'label', 'note'].map((field) => [
      `indicators/disaggregations/targets/${field}`,
      'of a part: the page of a place has the targets of the place',
    ]),
  ),
};

/** Text of a page without scripts for assistive technology, with that of declarative shadow roots and the addresses of links. */
function accessibleText(page: string): string {
  const {document} = new JSDOM(page.replace(/<(\/?)template/g, '<$1div')).window;
  document.querySelectorAll('[aria-hidden="true"], style, script').forEach((hidden) => hidden.remove());
  const links = [...document.querySelectorAll('a')].map(({href}) => href);
  return [document.body.textContent, ...links].join('\n');
}

describe('the fields of the format', () => {
  it('are each in the pages of a site, except those that no element shows', async () => {
    const {report, markers} = documentWithEverything();
    const {written, status, stderr} = await runCli(
      'render a.json --site s --base https://site.example/ --drafts --locale es-PE',
      new Map([['a.json', JSON.stringify(report)]]),
    );
    expect(status, stderr).to.equal(0);
    const pages = [...written].filter(([path]) => path.endsWith('.html') && !path.endsWith('.embed.html'));
    const text = pages.map(([, content]) => accessibleText(String(content))).join('\n');
    const hidden = [...markers].filter(([, marker]) => !text.includes(marker)).map(([path]) => path);
    const allowed = Object.keys({...nowhere, ...notInSites});
    expect(hidden.filter((path) => !allowed.includes(path))).to.deep.equal([]);
    expect(Object.keys(notInSites).filter((path) => !hidden.includes(path))).to.deep.equal([]);
  });
});
