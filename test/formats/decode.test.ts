import {expect} from 'chai';
import {decode} from '../../src/formats/decode.ts';

const words = 'Niñas: 14,7 % — año 2022';
const utf8 = new TextEncoder().encode(words);

function utf16(text: string, isLittle: boolean, mark: string): Uint8Array {
  const units = [...(mark + text)].map((letter) => letter.charCodeAt(0));
  return new Uint8Array(
    units.flatMap((unit) => (isLittle ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
}

describe('decode', () => {
  it('decode() of UTF-8 has the words, with and without byte order mark', () => {
    expect(decode(utf8)).to.deep.equal({text: words, encoding: 'utf-8', isCertain: true});
    expect(decode(new Uint8Array([0xef, 0xbb, 0xbf, ...utf8])).text).to.equal(words);
  });

  it('decode() takes Windows-1252 only where the bytes are no UTF-8, and is then not certain', () => {
    const bytes = new Uint8Array([0x4e, 0x69, 0xf1, 0x61, 0x73, 0x20, 0x97, 0x20, 0x80]);
    expect(decode(bytes)).to.deep.equal({text: 'Niñas — €', encoding: 'windows-1252', isCertain: false});
  });

  for (const isLittle of [true, false]) {
    const encoding = isLittle ? 'utf-16le' : 'utf-16be';
    it(`decode() detects ${encoding} by its mark and, in Latin text, without`, () => {
      expect(decode(utf16(words, isLittle, '\ufeff'))).to.deep.equal({
        text: words,
        encoding,
        isCertain: true,
      });
      expect(decode(utf16('Servicio;Indicador;2021\n', isLittle, ''))).to.include({encoding});
    });
  }

  it('decode() uses the given encoding', () => {
    expect(decode(new Uint8Array([0xf1]), 'windows-1252')).to.include({text: 'ñ', isCertain: true});
  });

  it('decode() of nothing is nothing', () => {
    expect(decode(new Uint8Array()).text).to.equal('');
  });
});
