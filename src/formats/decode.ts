import type {ImportProblem} from '../model/report/problem.ts';

export const encodings = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof encodings)[number];

export interface Decoded {
  /** Without byte order mark. */
  readonly text: string;
  readonly encoding: Encoding;
  /** False for Windows-1252, which is assumed when the bytes are nothing else. */
  readonly isCertain: boolean;
}

/**
 * Decodes a file. Without an encoding it is detected: by the byte order mark, else UTF-16 when every other byte is
 * zero, else UTF-8 when the bytes are valid, else Windows-1252, which old spreadsheet programs write.
 */
export function decode(bytes: Uint8Array, knownEncoding: Encoding | null = null): Decoded {
  const encoding = knownEncoding ?? fromByteOrderMark(bytes) ?? guessUtf16(bytes);
  if (encoding) return {text: read(bytes, encoding), encoding, isCertain: true};
  const text = tryUtf8(bytes);
  if (text !== null) return {text, encoding: 'utf-8', isCertain: true};
  return {text: read(bytes, 'windows-1252'), encoding: 'windows-1252', isCertain: false};
}

/** The problem of a file whose encoding is a guess. */
export function encodingProblem({encoding}: Decoded): ImportProblem {
  return {code: 'encoding-taken', severity: 'repaired', row: null, column: null, found: encoding};
}

function fromByteOrderMark([first, second]: Uint8Array): Encoding | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** Latin text in UTF-16 has a zero in nearly every pair of bytes; its position gives the byte order. */
function guessUtf16(bytes: Uint8Array): Encoding | null {
  const head = bytes.subarray(0, 1000);
  const zerosAt = (parity: 0 | 1): number =>
    head.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  const [even, odd] = [zerosAt(0), zerosAt(1)];
  const threshold = head.length / 4;
  if (odd > threshold && even < threshold / 8) return 'utf-16le';
  return even > threshold && odd < threshold / 8 ? 'utf-16be' : null;
}

/** Characters of Windows-1252 at 80–9F; a dot for an unused code. */
const windows1252Upper = '€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ';

function read(bytes: Uint8Array, encoding: Encoding): string {
  const text = new TextDecoder(encoding).decode(bytes);
  if (encoding !== 'windows-1252') return text;
  // Node 20 decodes it as Latin-1: https://github.com/nodejs/node/issues/56542
  return text.replace(/[\u0080-\u009f]/g, (control) => {
    const character = windows1252Upper[control.charCodeAt(0) - 0x80] ?? '.';
    return character === '.' ? control : character;
  });
}

function tryUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return null;
  }
}
