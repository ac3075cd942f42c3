/**
 * True when `bytes` match `integrity`, as on a script tag: any hash of the strongest algorithm present may match. False
 * without a valid hash.
 * @see https://www.w3.org/TR/SRI/#verification-algorithms
 */
export async function hasIntegrity(bytes: BufferSource, integrity: string): Promise<boolean> {
  const hashes: string[] = integrity.match(/sha(256|384|512)-[^\s?]+/g) ?? [];
  const bits = hashes.sort().at(-1)?.slice(3, 6);
  if (!bits) return false;
  return hashes.includes(await integrityOf(bytes, bits));
}

/** The value of `integrity` for `bytes`. `bits`: 256, 384 or 512. Rejects outside of a secure context. */
export async function integrityOf(bytes: BufferSource, bits: string): Promise<string> {
  const digest = await crypto.subtle.digest(`SHA-${bits}`, bytes);
  return `sha${bits}-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
