import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';

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

export interface ServedFolder {
  /** Address of the folder, with a slash at its end. */
  readonly address: string;
  readonly close: () => void;
}

const {Site} = (await import(new URL('./site.js', import.meta.url).href)) as Sites;

/** Serves a folder at a path of its own, without a content security policy, as a plain static server does. */
export async function serveFolder(folder: string, basePath = '/'): Promise<ServedFolder> {
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
  const {port} = server.address() as AddressInfo;
  return {address: `http://127.0.0.1:${port}${basePath}`, close: () => server.close()};
}
