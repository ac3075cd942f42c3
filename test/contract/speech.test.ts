import {readdirSync} from 'node:fs';
import {expect} from 'chai';
import {projectFile} from '../support/dist.ts';

const folder = 'test/speech/transcripts';
const languages = ['es-PE', 'en'] as const;

interface Transcript {
  readonly name: string;
  /** What was spoken, without the lines that name the steps. */
  readonly lines: readonly string[];
}

function transcripts(language: string): readonly Transcript[] {
  return readdirSync(`${folder}/${language}`).map((name) => ({
    name: `${language}/${name}`,
    lines: projectFile(`${folder}/${language}/${name}`)
      .split('\n')
      .filter((line) => !line.startsWith('> ')),
  }));
}

/** The lines of all transcripts that match, each with its file. */
function linesThat(pattern: RegExp, language: (typeof languages)[number]): readonly string[] {
  return transcripts(language).flatMap(({name, lines}) =>
    lines.filter((line) => pattern.test(line)).map((line) => `${name}: ${line}`),
  );
}

describe('the transcripts of a screen reader', () => {
  for (const language of languages) {
    it(`has no sign, arrow, abbreviated unit or code word in ${language}`, () => {
      expect(
        linesThat(/[▲▼▸▾→←−≠■●◆]|\bp\. ?p\.|\bpp\b|undefined|null|NaN|\[object|U\+/, language),
      ).to.deep.equal([]);
    });

    it(`names no landmark of a page in ${language}: banner, content information, status bar`, () => {
      const words = {
        'es-PE': /banner|barra de estado|información de contenido/i,
        'en': /\bbanner\b|status bar|content information/i,
      };
      expect(linesThat(words[language], language)).to.deep.equal([]);
    });
  }

  it('has no Spanish word of ours in English', () => {
    expect(
      linesThat(/Mejora\b|Empeora|Sin cambio|Sin dato|puntos porcentuales|Cargando|Ordenado/, 'en'),
    ).to.deep.equal([]);
  });
});
