/**
 * Whether `bytes` are what `integrity` pins, as on a script tag: of several hashes the strongest kind counts, and any
 * of that kind will do. Text that names no hash pins nothing that could be true, so it fails.
 * @see https://www.w3.org/TR/SRI/#verification-algorithms
 */
export async function hasIntegrity(bytes: BufferSource, integrity: string): Promise<boolean> {
  const hashes: string[] = integrity.match(/sha(256|384|512)-[^\s?]+/g) ?? [];
  const bits = hashes.sort().at(-1)?.slice(3, 6);
  if (!bits) return false;
  const digest = await crypto.subtle.digest(`SHA-${bits}`, bytes);
  return hashes.includes(`sha${bits}-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`);
}
