import {expect} from 'chai';
import {html} from 'lit';
import '../../../src/define/edition-diff.ts';
import corrected from '../../../data/edition-revised.json' with {type: 'json'};
import withdrawn from '../../../data/edition-withdrawn.json' with {type: 'json'};
import {fixture} from '../../support/fixture.ts';
import {queryAllShadow, queryShadow, spokenText, visibleText} from '../../support/shadow-text.ts';

const address = (document: object): string =>
  `data:application/json,${encodeURIComponent(JSON.stringify(document))}`;

const compare = (from: string, width = 900): Promise<HTMLElement> =>
  fixture(
    html`<edition-diff
      .style=${`inline-size: ${width}px`}
      .data=${corrected}
      from=${from}
      loading="eager"
      lang="es"
    ></edition-diff>`,
  );

describe('<edition-diff>', () => {
  it('names the revised figure, what it was, the difference in points and the reason', async () => {
    const element = await compare(address(withdrawn));
    expect(visibleText(element, '.heading')).to.equal('1 cifra revisada');
    const [row] = queryAllShadow(element, 'tr:not(.section):has(s)');
    expect(row?.textContent.replace(/\s+/g, ' ')).to.contain('27.2 %').and.contain('30.6 %');
    expect(spokenText(element)).to.contain('3.4 puntos porcentuales');
    expect(spokenText(element)).to.contain('Se había contado dos veces una región');
  });

  it('strikes out only a figure that another one replaces', async () => {
    const element = await compare(address(withdrawn));
    expect(queryAllShadow(element, 's').map((node) => node.textContent.includes('27.2'))).to.deep.equal([
      true,
    ]);
  });

  it('states that nothing changed for the same edition', async () => {
    const element = await compare(address(corrected));
    expect(visibleText(element, '.heading')).to.equal('Ninguna cifra cambió');
    expect(queryAllShadow(element, 'tr')).to.deep.equal([]);
  });

  it('names a failure of the earlier edition, and compares nothing', async () => {
    const element = await compare('data:application/json,x');
    expect(queryAllShadow(element, 'table')).to.deep.equal([]);
    expect(visibleText(element)).to.match(/No se pudieron leer los datos|edición anterior/);
  });

  it('never breaks a year, at 640 and 900 px', async () => {
    for (const width of [641, 900]) {
      const element = await compare(address(withdrawn), width);
      const {height} = queryShadow(element, '.period').getBoundingClientRect();
      expect(height, `${width} px`).to.be.below(30);
      element.remove();
    }
  });
});
