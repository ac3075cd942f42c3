import {spawn, type ChildProcess} from 'node:child_process';
import {expect} from 'chai';
import {projectFile} from '../support/dist.ts';
import {sourceFiles} from '../support/source-files.ts';

const pages = [...sourceFiles('stories/pages', '.html')];

/** Resolves to the address of the server when it is ready. */
function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (text: Buffer): void => {
      output += String(text);
      const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(output) ?? [];
      if (address) resolve(address);
    };
    server.stdout?.on('data', read);
    server.stderr?.on('data', read);
    server.on('exit', () => reject(new Error(output)));
  });
}

describe('the example pages', () => {
  it('load one script', () => {
    expect(pages).to.not.be.empty;
    for (const [page, text] of pages)
      expect(text.match(/<script\b[^>]*\bsrc=[^>]*>/g), page).to.deep.equal([
        '<script type="module" src="../../dist/avance.js">',
      ]);
  });

  it('are served by npm start, with the script from source', async () => {
    const server = spawn(process.execPath, ['stories/serve.js'], {env: {...process.env, PORT: '0'}});
    try {
      const address = await addressOf(server);
      for (const [page] of pages)
        expect((await fetch(`${address}/${page}`)).headers.get('content-security-policy')).to.be.a('string');
      const script = await (await fetch(`${address}/dist/avance.js`)).text();
      const [, comment] = /^(\/\/.*)\n/.exec(projectFile('src/define/all.ts')) ?? [];
      expect(script).to.contain(comment);
    } finally {
      server.kill();
    }
  });
});
