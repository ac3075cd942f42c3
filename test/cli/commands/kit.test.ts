import {expect} from 'chai';
import {CliError} from '../../../src/cli/cli-error.ts';
import {runCli} from '../../support/run-cli.ts';

const file = 'data/pnmnna-2023.json';
const page = 'https://datos.example/objective/03.html';

const textOf = (content: string | Uint8Array | undefined): string =>
  typeof content === 'string' ? content : new TextDecoder('latin1').decode(content);

describe('avance kit', () => {
  it('writes a PDF, a picture, the figures as text and as a list, and the link of an objective', async () => {
    const {status, written, stderr} = await runCli(`kit ${file} out --code 03 --page ${page} --lang es`);
    expect(status).to.equal(0);
    expect([...written.keys()].sort()).to.deep.equal([
      'out/link.txt',
      'out/list.html',
      'out/list.txt',
      'out/picture.png',
      'out/report.pdf',
    ]);
    expect(stderr).to.contain('out/report.pdf\n');
    expect(textOf(written.get('out/picture.png')).slice(1, 4)).to.equal('PNG');
    expect(textOf(written.get('out/link.txt')))
      .to.match(/^Objetivo prioritario N° 03: .+\n/)
      .and.contain(page);
    expect(textOf(written.get('out/list.html')).match(/<li>/g)).to.have.lengthOf(16);
    expect(textOf(written.get('out/list.html'))).to.not.contain('<table');
    expect(textOf(written.get('out/list.txt')))
      .to.contain('03.07.02')
      .and.contain('De 11 indicadores comparables')
      .and.not.match(/<\w/);
  });

  it('has only the indicator of --code in every file', async () => {
    const {written} = await runCli(`kit ${file} out --code 03.07.02 --page ${page}`);
    for (const name of ['list.txt', 'list.html', 'report.pdf'])
      expect(textOf(written.get(`out/${name}`)))
        .to.contain('03.07.02')
        .and.not.contain('03.01.01');
  });

  it('without a browser names what is missing, and writes the other files with exit code 1', async () => {
    const {status, written, stderr} = await runCli(`kit ${file} out --page ${page} --lang en`, new Map(), {
      print: () => Promise.reject(new CliError('error.no-browser')),
    });
    expect(status).to.equal(1);
    expect([...written.keys()]).to.have.members([
      'out/link.txt',
      'out/list.html',
      'out/list.txt',
      'out/picture.png',
    ]);
    expect(stderr).to.contain('Without report.pdf: Printing needs Chromium');
  });

  it('without --page leaves out the link, and names the option', async () => {
    const {status, written, stderr} = await runCli(`kit ${file} out --lang es`);
    expect(status).to.equal(0);
    expect(written.has('out/link.txt')).to.equal(false);
    expect(stderr).to.contain('Sin link.txt');
  });

  it('writes nothing for an unknown code, and when a file cannot be written', async () => {
    const unknown = await runCli(`kit ${file} out --code 99`);
    expect([unknown.status, unknown.written.size]).to.deep.equal([2, 0]);
    let isDiscarded = false;
    const {status} = await runCli(`kit ${file} out`, new Map(), {
      startFolder: () =>
        Promise.resolve({
          write: () => {
            throw Object.assign(new Error('full'), {code: 'ENOSPC'});
          },
          publish: () => {
            throw new Error('published');
          },
          discard: () => {
            isDiscarded = true;
          },
        }),
    });
    expect([status, isDiscarded]).to.deep.equal([2, true]);
  });

  it('is in the help, in the completion and among the suggestions', async () => {
    expect((await runCli('--help')).stdout).to.contain('avance kit');
    expect((await runCli('completion bash')).stdout).to.match(/kit\) words="--code --page /);
    expect((await runCli('kitt a b')).stderr).to.contain('kit');
  });
});
