import {createServer, type RequestListener} from 'node:http';
import type {AddressInfo} from 'node:net';
import {gzipSync} from 'node:zlib';
import {expect} from 'chai';
import {SizeLimitError} from '../../src/cli/input/read-stream.ts';
import {requestPage} from '../../src/cli/network/http-request.ts';
import {isPublicAddress, PrivateAddressError} from '../../src/cli/network/public-address.ts';
import {runCli} from '../support/run-cli.ts';

async function withServer(listener: RequestListener, use: (origin: string) => Promise<void>): Promise<void> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

async function errorOf(request: Promise<unknown>): Promise<unknown> {
  return request.then(
    () => null,
    (error: unknown) => error,
  );
}

const options = {headers: {}, maxBytes: 1000, allowsPrivate: true};

describe('isPublicAddress', () => {
  it('is false for every kind of address that is not of the public internet', () => {
    const addresses = [
      '127.0.0.1',
      '127.8.8.8',
      '0.0.0.0',
      '10.1.2.3',
      '172.16.0.1',
      '192.168.1.1',
      '169.254.169.254',
      '100.64.0.1',
      '224.0.0.1',
      '255.255.255.255',
      '::1',
      '::',
      '::ffff:127.0.0.1',
      '::ffff:10.0.0.1',
      'fc00::1',
      'fe80::1',
      '64:ff9b::7f00:1',
    ];
    expect(addresses.filter(isPublicAddress)).to.deep.equal([]);
    expect(
      ['1.1.1.1', '200.48.0.1', '2606:4700::1111', '::ffff:1.1.1.1'].filter(isPublicAddress),
    ).to.have.lengthOf(4);
  });
});

describe('requestPage', () => {
  it('rejects private addresses and names of this machine, also in other notations', async () => {
    const listener: RequestListener = (_request, response) => response.end('secret');
    await withServer(listener, async (origin) => {
      const {port} = new URL(origin);
      for (const host of ['127.0.0.1', 'localhost', '[::1]', '2130706433', '0x7f.1', '[::ffff:127.0.0.1]'])
        expect(
          await errorOf(requestPage(`http://${host}:${port}/`, {...options, allowsPrivate: false})),
          host,
        ).to.be.instanceOf(PrivateAddressError);
    });
  });

  it('returns the answer after redirects, with its address', async () => {
    const listener: RequestListener = ({url}, response) => {
      if (url === '/b') response.writeHead(404, {'x-a': 'b'}).end('ñ');
      else response.writeHead(302, {location: '/b'}).end();
    };
    await withServer(listener, async (origin) => {
      const {url, status, headers, text} = await requestPage(`${origin}/a`, options);
      expect([url, status, text]).to.deep.equal([`${origin}/b`, 404, 'ñ']);
      expect(headers).to.deep.include(['x-a', 'b']);
    });
  });

  it('rejects a redirect without end, and one to another protocol', async () => {
    const listener: RequestListener = ({url}, response) =>
      response.writeHead(302, {location: url === '/file' ? 'file:///etc/passwd' : '/loop'}).end();
    await withServer(listener, async (origin) => {
      expect(await errorOf(requestPage(`${origin}/loop`, options))).to.be.instanceOf(Error);
      expect(await errorOf(requestPage(`${origin}/file`, options))).to.be.instanceOf(Error);
    });
  });

  it('rejects an answer above the limit, also one that is small before it is decompressed', async () => {
    const body = 'a'.repeat(2_000_000);
    const listener: RequestListener = ({url}, response) => {
      if (url === '/gzip') response.writeHead(200, {'content-encoding': 'gzip'}).end(gzipSync(body));
      else response.end(body);
    };
    await withServer(listener, async (origin) => {
      for (const path of ['/gzip', '/plain'])
        expect(await errorOf(requestPage(origin + path, options)), path).to.be.instanceOf(SizeLimitError);
      const {text} = await requestPage(`${origin}/gzip`, {...options, maxBytes: 3_000_000});
      expect(text).to.have.lengthOf(body.length);
    });
  });
});

describe('avance doctor (addresses)', () => {
  it('writes what it requests, and names the option for a private address', async () => {
    const fetch = () => Promise.reject(new PrivateAddressError('intranet.example'));
    const {status, stderr} = await runCli('doctor http://intranet.example/', new Map(), {fetch});
    expect(status).to.equal(2);
    expect(stderr)
      .to.match(/^Requests: http:\/\/intranet\.example\/\n/)
      .and.to.include('--allow-private');
  });

  it('goes on without the answer of a private address that the page names', async () => {
    const html =
      '<script type="module" src="http://10.0.0.1/avance.js"></script><indicator-card src="r.json">';
    const fetch = async (url: string) => {
      if (url.includes('10.0.0.1')) throw new PrivateAddressError('10.0.0.1');
      return {url, status: 200, headers: [], text: html};
    };
    const {status, stdout, stderr} = await runCli('doctor http://a.example/', new Map(), {fetch});
    expect(stderr).to.include('http://10.0.0.1/avance.js: 10.0.0.1').and.to.include('--allow-private');
    expect([status, stdout.includes('http://a.example/')]).to.deep.equal([0, true]);
  });
});
