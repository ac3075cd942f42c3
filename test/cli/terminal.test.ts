import {expect} from 'chai';
import fc from 'fast-check';
import {colourText, visibleOutput, visibleText, visibleValue} from '../../src/cli/terminal.ts';
import {runCli} from '../support/run-cli.ts';

const range = (first: number, last: number): readonly string[] =>
  Array.from({length: last - first + 1}, (_, index) => String.fromCharCode(first + index));
const controls = [
  ...range(0, 0x1f),
  ...range(0x7f, 0x9f),
  ...range(0x200b, 0x200f),
  ...range(0x202a, 0x202e),
  ...range(0x2066, 0x2069),
  '\u061c',
  '\u001b[2J',
  '\u001b[32m',
  '\u001b]0;x\u0007',
  '\u009b2J',
  '\r\n',
];
const hostile = fc
  .array(fc.constantFrom(...controls, 'x.json: 0 errors', 'a', ' '), {minLength: 1, maxLength: 8})
  .map((parts) => parts.join(''));
// eslint-disable-next-line no-control-regex -- These are the characters that must be absent.
const rawControl = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069]/u;

describe('visibleText', () => {
  it('shows every control character as a sign, and keeps other text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(visibleText(text)).to.not.match(rawControl);
      }),
    );
    expect(visibleText('Ñ\t1\n\u001b[2J')).to.equal('Ñ\t1\n␛[2J');
    expect(visibleValue('a\nb\u202e')).to.equal('a␊b⟨202E⟩');
  });
});

describe('visibleOutput', () => {
  it('keeps the colours of colourText() only', () => {
    expect(visibleOutput(`${colourText('error', 'red', true)} \u001b[41m`)).to.equal(
      '\u001b[31merror\u001b[0m ␛[41m',
    );
  });
});

const report = (text: string): string =>
  JSON.stringify({
    schemaVersion: '1.0.0',
    id: 'r',
    title: text,
    [text]: 1,
    groups: [{id: 'g', kind: text, code: text, title: text}],
    indicators: [
      {
        id: 'i',
        code: text,
        name: text,
        unit: {kind: text},
        desiredDirection: text,
        observations: [{period: text, value: text}],
      },
      {id: 'j', code: '2', name: 'N', unit: {kind: 'percent'}, observations: [{period: '2021', value: 1}]},
    ],
  });
const csv = (text: string): string => {
  const cell = `"${text.replaceAll('"', '""')}"`;
  return `Indicador,Unidad,${cell},2021\n${cell},${cell},${cell},${cell}\nB,%,1,2\n`;
};
const lines: readonly string[] = [
  'check FILE',
  'check FILE --all',
  'check FILE --json',
  'import FILE --explain --to out.json',
  'import FILE --json --to out.json',
  'import FILE --partial --to out.json',
  'export FILE --as csv --to out.csv',
  'export FILE --as csv',
  'diff FILE old.json',
  'diff FILE old.json --json',
  'render FILE --as text',
  'snippet FILE --code TEXT',
  'doctor FILE',
  'doctor FILE --json',
  'unknown TEXT',
  'check TEXT',
  'check FILE --sheet TEXT --unit TEXT --layout TEXT',
];

describe('avance (control characters in files and names)', () => {
  it('writes none of them to a terminal, with any command', async () => {
    await fc.assert(
      fc.asyncProperty(
        hostile,
        fc.constantFrom(...lines),
        fc.constantFrom('json', 'csv', 'html'),
        async (text, line, extension) => {
          const contents = {
            json: report(text),
            csv: csv(text),
            html: `<indicator-card ${text.replace(/[<>]/g, '')} x>`,
          };
          const file = `f.${extension}`;
          const files = new Map([
            [file, contents[extension]],
            ['old.json', report('a')],
          ]);
          const args = line.split(' ').map((word) => word.replace('FILE', file).replace('TEXT', text));
          const {stdout, stderr} = await runCli(line, files, {args, isStdoutTerminal: true});
          expect(`${stdout}${stderr}`).to.not.match(rawControl);
          // No value begins a line of its own.
          expect(stderr).to.not.match(/^x\.json: 0 errors/m);
        },
      ),
      {numRuns: 80},
    );
  });
});
