import {expect} from 'chai';
import pnmnna from '../../data/pnmnna-2023.json' with {type: 'json'};
import {nameOrder} from '../../src/text/name-order.ts';
import {read, rows} from '../support/rows.ts';
import {spanish} from './languages.ts';

describe('nameOrder', () => {
  it('nameOrder puts Á beside A, not after Z', () => {
    const renamed = pnmnna.indicators.map((one, index) => ({
      ...one,
      name: ['Zona', 'Árbol', 'Beca'][index] ?? 'z',
    }));
    const some = rows(read({...pnmnna, indicators: renamed})).slice(0, 3);
    const names = some
      .toSorted(nameOrder(spanish))
      .map(({finding}) => [...finding.indicator.name.values()].join());
    expect(names).to.eql(['Árbol', 'Beca', 'Zona']);
  });
});
