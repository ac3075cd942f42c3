import {geoStream, type GeoPermissibleObjects} from 'd3-geo';
import {feature} from 'topojson-client';
import {field, isObject, ownKeys, rootCursor, type Cursor} from '../../model/report/read/cursor.ts';
import {extent, type Domain} from '../domain.ts';
import type {MapShape, MapShapes} from './map-shapes.ts';

/** A feature of GeoJSON, as the reader of TopoJSON makes it. */
interface Area {
  readonly id?: unknown;
  readonly properties: unknown;
}

type Topology = Parameters<typeof feature>[0];

/** Largest size of a map of areas, in units of its view box: px at its full size. */
const box = {width: 460, height: 620};
/** Most areas of a map. */
const maxAreas = 5000;

/**
 * Reads a TopoJSON and draws its areas, fitted into a box of 460 × 620: those of its object with the most geometries.
 * `key` names the property that has the code of an area; without it, `code`, else the id of the area. Codes are texts and
 * keep their zeros; several areas with one code are one place. An area without a code, or without an outline, is left out.
 * The centre of a place is that of its largest ring, so that islands do not move it into the sea. Degrees are drawn so
 * that the middle parallel has its true length. Returns null for any other value.
 */
export function areaShapes(json: unknown, key = ''): MapShapes | null {
  const object = largestObject(rootCursor(json, 'und'));
  if (!object) return null;
  try {
    // The outline of each area is read in full: an arc that is missing throws.
    const collection = feature(json as Topology, object.value as Parameters<typeof feature>[1]);
    return drawn((collection as unknown as {readonly features: readonly Area[]}).features, key);
  } catch {
    return null;
  }
}

/** The collection with the most geometries; null without one, and when it is too large. */
function largestObject(root: Cursor): Cursor | null {
  const objects = field(root, 'objects');
  if (field(root, 'type').value !== 'Topology' || !Array.isArray(field(root, 'arcs').value)) return null;
  const collections = ownKeys(objects)
    .map((name) => field(objects, name))
    .filter((cursor) => field(cursor, 'type').value === 'GeometryCollection')
    .sort((a, b) => geometryCount(b) - geometryCount(a));
  const [largest] = collections;
  const count = largest ? geometryCount(largest) : 0;
  return largest && count > 0 && count <= maxAreas ? largest : null;
}

function geometryCount(cursor: Cursor): number {
  const {value} = field(cursor, 'geometries');
  return Array.isArray(value) ? value.length : 0;
}

/** A position, in the units of the file or of the view box. */
type Point = readonly [x: number, y: number];
type Ring = readonly Point[];

function drawn(features: readonly Area[], key: string): MapShapes | null {
  const areas = features.flatMap((area) => {
    const code = codeOf(area, key);
    const rings = ringsOf(area);
    return code === null || rings.length === 0 ? [] : [{code, rings}];
  });
  const {place, width, height} = fittedBox(areas.flatMap(({rings}) => rings.flat()));
  const byCode = new Map<string, MapShape>();
  for (const {code, rings} of areas) {
    const placed = rings.map((ring) => ring.map(place));
    const outline = placed.map(ringPath).join('');
    const [x, y] = largestCentre(placed);
    if (!Number.isFinite(x) || !Number.isFinite(y)) continue;
    const earlier = byCode.get(code);
    if (earlier) byCode.set(code, {...earlier, path: `${earlier.path ?? ''}${outline}`});
    else byCode.set(code, {code, name: null, abbr: null, path: outline, x, y});
  }
  return byCode.size > 0 ? {width, height, shapes: [...byCode.values()]} : null;
}

/** The code of an area: a text, or a number as it is written. */
function codeOf(area: Area, key: string): string | null {
  const properties = rootCursor(isObject(area.properties) ? area.properties : {}, 'und');
  const {value} = field(properties, key || 'code');
  const code = value ?? (key ? null : area.id);
  return typeof code === 'string' || typeof code === 'number' ? String(code) : null;
}

/** The closed rings of an area, without the repeated last point. Empty when a coordinate is not a number. */
function ringsOf(area: Area): readonly Ring[] {
  const rings: Point[][] = [];
  let isPolygon = false;
  geoStream(area as unknown as GeoPermissibleObjects, {
    polygonStart: () => (isPolygon = true),
    polygonEnd: () => (isPolygon = false),
    lineStart: () => isPolygon && rings.push([]),
    lineEnd: () => undefined,
    point: (x, y) => isPolygon && rings.at(-1)?.push([x, y]),
  });
  return rings.every((ring) => ring.flat().every(Number.isFinite)) ? rings : [];
}

interface FittedBox {
  readonly place: (point: Point) => Point;
  readonly width: number;
  readonly height: number;
}

/** Fits all points into the box. Plane, so that the direction of the rings does not matter. */
function fittedBox(points: readonly Point[]): FittedBox {
  const span = (values: readonly number[]): Domain => extent(values, [Infinity, -Infinity]);
  const [left, right] = span(points.map(([x]) => x));
  const [bottom, top] = span(points.map(([, y]) => y));
  const isDegrees = left >= -180 && right <= 180 && bottom >= -90 && top <= 90;
  const stretch = isDegrees ? Math.cos((((bottom + top) / 2) * Math.PI) / 180) : 1;
  const spans = {x: (right - left) * stretch, y: top - bottom};
  const scale = Math.min(box.width / spans.x, box.height / spans.y);
  return {
    // Latitude grows upwards, a plane that is projected already downwards.
    place: ([x, y]) => [(x - left) * stretch * scale, (isDegrees ? top - y : y - bottom) * scale],
    width: Math.ceil(spans.x * scale),
    height: Math.ceil(spans.y * scale),
  };
}

/** The centroid of the ring with the largest area: https://en.wikipedia.org/wiki/Centroid#Of_a_polygon */
function largestCentre(rings: readonly Ring[]): Point {
  let [largest, centre]: readonly [number, Point] = [0, [NaN, NaN]];
  for (const ring of rings) {
    let [area, sumX, sumY] = [0, 0, 0];
    ring.forEach(([x, y], index) => {
      const [nextX, nextY] = ring[index + 1] ?? ring[0] ?? [x, y];
      const cross = x * nextY - nextX * y;
      area += cross;
      sumX += (x + nextX) * cross;
      sumY += (y + nextY) * cross;
    });
    if (Math.abs(area) <= largest) continue;
    [largest, centre] = [Math.abs(area), [sumX / (3 * area), sumY / (3 * area)]];
  }
  return centre;
}

function ringPath(ring: Ring): string {
  return `M${ring.map(([x, y]) => `${roundTenth(x)},${roundTenth(y)}`).join('L')}Z`;
}

function roundTenth(value: number): number {
  return Math.round(value * 10) / 10;
}
