import {createHash, generateKeyPairSync, sign} from 'node:crypto';

// HTTP/2 needs TLS in browsers, and Node cannot issue certificates: the certificate is encoded by hand (RFC 5280, DER).

function der(tag, ...parts) {
  const body = Buffer.concat(parts);
  const {length} = body;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), body]);
}

const sequence = (...parts) => der(0x30, ...parts);
const time = (text) => der(0x17, Buffer.from(text));
const ecdsaWithSha256 = sequence(der(0x06, Buffer.from('2a8648ce3d040302', 'hex')));
const commonName = der(0x06, Buffer.from('550403', 'hex'));
const name = sequence(der(0x31, sequence(commonName, der(0x0c, Buffer.from('avance-bench')))));

function toPem(label, bytes) {
  return `-----BEGIN ${label}-----\n${bytes.toString('base64')}\n-----END ${label}-----\n`;
}

/** Creates a self-signed certificate, its key, and the hash by which Chromium accepts it without a warning. */
export function createCertificate() {
  const {publicKey, privateKey} = generateKeyPairSync('ec', {namedCurve: 'prime256v1'});
  const publicKeyInfo = publicKey.export({type: 'spki', format: 'der'});
  const validity = sequence(time('240101000000Z'), time('491231235959Z'));
  const serialNumber = der(0x02, Buffer.from([1]));
  const content = sequence(serialNumber, ecdsaWithSha256, name, validity, name, publicKeyInfo);
  const signature = der(0x03, Buffer.from([0]), sign('sha256', content, privateKey));
  return {
    cert: toPem('CERTIFICATE', sequence(content, ecdsaWithSha256, signature)),
    key: privateKey.export({type: 'pkcs8', format: 'pem'}),
    publicKeyHash: createHash('sha256').update(publicKeyInfo).digest('base64'),
  };
}
