/**
 * True when `bytes` match `integrity`, as on a script tag: any hash of the strongest algorithm present may match. False
 * without a valid hash.
 * @see https://www.w3.org/TR/SRI/#verification-algorithms
 */
export async function hasIntegrity(bytes: BufferSource, integrity: string): Promise<boolean> {
  const hashes: string[] = integrity.match(/sha(256|384|512)-[^\s?]+/g) ?? [];
  const bits = hashes.sort().at(-1)?.slice(3, 6);
  if (!bits) return false;
  const digest = await crypto.subtle.digest(`SHA-${bits}`, bytes);
  return hashes.includes(`sha${bits}-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`);
}
