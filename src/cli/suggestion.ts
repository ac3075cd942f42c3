import leven from 'leven';

/** The known name that is closest to a mistyped one; null when none is close. */
export function closestName(name: string, names: readonly string[]): string | null {
  const byDistance = names
    .map((known) => ({known, distance: leven(name, known)}))
    .sort((a, b) => a.distance - b.distance);
  const [best] = byDistance;
  return best && best.distance <= Math.max(1, Math.floor(name.length / 3)) ? best.known : null;
}
