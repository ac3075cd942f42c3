import {expect} from 'chai';
import {
  missingMarkers,
  noObservationMarker,
  parseMissingReason,
} from '../../../src/formats/table/missing-values.ts';
import {missingReasons} from '../../../src/model/report/observation.ts';

describe('parseMissingReason', () => {
  it('parseMissingReason() reads back every marker and every reason', () => {
    for (const reason of missingReasons)
      for (const text of [reason, ...missingMarkers[reason]])
        expect(parseMissingReason(text), text).to.equal(reason);
  });

  it('parseMissingReason() ignores case, accents and spaces', () => {
    expect(parseMissingReason('  NO SE MIDIO ')).to.equal('not-measured');
  });

  it('parseMissingReason() returns null for other texts, numbers and an absent observation', () => {
    for (const text of ['0', 'pendiente', noObservationMarker])
      expect(parseMissingReason(text), text).to.equal(null);
  });
});
