/** A point of a map, in any unit; y grows downwards. */
export interface MapPoint {
  readonly x: number;
  readonly y: number;
}

const directions: Readonly<Record<string, MapPoint>> = {
  ArrowUp: {x: 0, y: -1},
  ArrowDown: {x: 0, y: 1},
  ArrowLeft: {x: -1, y: 0},
  ArrowRight: {x: 1, y: 0},
};

/**
 * Returns the index of the point that an arrow key goes to: in the quadrant of the key, the one with the least distance
 * forward plus twice the distance sideways. It does not wrap: null without a point there, and for other keys.
 */
export function nearestPlace(points: readonly MapPoint[], index: number, key: string): number | null {
  const from = points[index];
  const step = Object.hasOwn(directions, key) ? directions[key] : undefined;
  if (!from || !step) return null;
  let nearest: {readonly index: number; readonly cost: number} | null = null;
  for (const [other, {x, y}] of points.entries()) {
    const [dx, dy] = [x - from.x, y - from.y];
    const forward = dx * step.x + dy * step.y;
    const sideways = Math.abs(dx * step.y) + Math.abs(dy * step.x);
    const cost = forward + 2 * sideways;
    if (forward > 0 && sideways <= forward && (!nearest || cost < nearest.cost))
      nearest = {index: other, cost};
  }
  return nearest?.index ?? null;
}
