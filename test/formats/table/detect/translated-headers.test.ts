import {expect} from 'chai';
import portuguese from '../../../../data/languages/pt-BR.json' with {type: 'json'};
import {parseHeader} from '../../../../src/formats/table/detect/header-column.ts';

const fill = (header: string): string =>
  header
    .replace('{period}', '2021')
    .replace('{from}-{period}', '2021-2022')
    .replace('{from}', '2020')
    .replace('{kind}', 'tema');

describe('the column headers of the Portuguese pack', () => {
  it('are read back as the Spanish ones', () => {
    const translated = Object.entries(portuguese.columns).filter(([, {text}]) => text !== '');
    const read = (header: string): string => {
      const {role, argument, period} = parseHeader(fill(header));
      return [role, argument, period].join(' ');
    };
    const differences = translated
      .filter(([, {es, text}]) => read(es) !== read(text))
      .map(([key, {es, text}]) => `${key}: ${text} is ${read(text)}, and ${es} is ${read(es)}`);
    expect(differences).to.deep.equal([]);
  });
});
