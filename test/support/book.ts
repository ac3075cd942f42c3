import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

interface SiteResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

interface Sites {
  readonly Site: new (root: string) => {
    readonly respond: (request: {readonly method: string; readonly url: string}) => Promise<SiteResponse>;
  };
}

const {Site} = (await import(new URL('./site.js', import.meta.url).href)) as Sites;

export interface Entry {
  readonly id: string;
  readonly type: 'docs' | 'story';
  readonly tags: readonly string[];
}

/** The built Storybook, served below a path by a plain static server. */
export interface ServedStorybook {
  /** Base URL, with a slash at its end. */
  readonly base: string;
  readonly entries: readonly Entry[];
  readonly close: () => void;
}

const basePath = '/libro/avance/';

/** Builds Storybook and serves it. */
export async function openStorybook(): Promise<ServedStorybook> {
  const folder = mkdtempSync(join(tmpdir(), 'avance-book-'));
  const cwd = fileURLToPath(new URL('../../', import.meta.url));
  const args = ['run', '--silent', 'storybook:build', '--', '--output-dir', folder];
  const {status, stdout, stderr} = spawnSync('npm', args, {cwd, encoding: 'utf8'});
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
  const {port, stop} = await serve(folder);
  const {entries} = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as {
    readonly entries: Readonly<Record<string, Entry>>;
  };
  const close = (): void => {
    stop();
    rmSync(folder, {recursive: true, force: true});
  };
  return {
    base: `http://127.0.0.1:${port}${basePath}`,
    entries: Object.values(entries),
    close,
  };
}

async function serve(folder: string): Promise<{readonly port: number; readonly stop: () => void}> {
  const site = new Site(folder);
  const server = createServer((request, response) => {
    const [url = ''] = (request.url ?? '').split('?');
    const pathname = url.startsWith(basePath)
      ? `/${url.slice(basePath.length) || 'index.html'}`
      : '/none.html';
    void site.respond({method: 'GET', url: pathname}).then(({status, headers, body}) => {
      const {'content-security-policy': _policy, ...otherHeaders} = headers;
      response.writeHead(status, otherHeaders).end(body);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {port: (server.address() as AddressInfo).port, stop: () => server.close()};
}
