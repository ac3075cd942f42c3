import {expect} from 'chai';
import {decode} from '../../src/formats/decode.ts';

const sample = 'Niñas: 14,7 % — año 2022';
const utf8 = new TextEncoder().encode(sample);

function utf16(text: string, isLittleEndian: boolean, byteOrderMark: string): Uint8Array {
  const units = [...(byteOrderMark + text)].map((letter) => letter.charCodeAt(0));
  return new Uint8Array(
    units.flatMap((unit) => (isLittleEndian ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
}

describe('decode', () => {
  it('decode() reads UTF-8 with and without byte order mark', () => {
    expect(decode(utf8)).to.deep.equal({text: sample, encoding: 'utf-8', isCertain: true});
    expect(decode(new Uint8Array([0xef, 0xbb, 0xbf, ...utf8])).text).to.equal(sample);
  });

  it('decode() uses Windows-1252 for bytes that are not valid UTF-8, and is not certain', () => {
    const bytes = new Uint8Array([0x4e, 0x69, 0xf1, 0x61, 0x73, 0x20, 0x97, 0x20, 0x80]);
    expect(decode(bytes)).to.deep.equal({text: 'Niñas — €', encoding: 'windows-1252', isCertain: false});
  });

  for (const isLittleEndian of [true, false]) {
    const encoding = isLittleEndian ? 'utf-16le' : 'utf-16be';
    it(`decode() detects ${encoding} with a byte order mark and, in Latin text, without one`, () => {
      expect(decode(utf16(sample, isLittleEndian, '\ufeff'))).to.deep.equal({
        text: sample,
        encoding,
        isCertain: true,
      });
      expect(decode(utf16('Servicio;Indicador;2021\n', isLittleEndian, ''))).to.include({encoding});
    });
  }

  it('decode() uses the encoding of the argument', () => {
    expect(decode(new Uint8Array([0xf1]), 'windows-1252')).to.include({text: 'ñ', isCertain: true});
  });

  it('decode() of no bytes returns an empty text', () => {
    expect(decode(new Uint8Array()).text).to.equal('');
  });
});
