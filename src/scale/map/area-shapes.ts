import {geoPath, geoTransform, type GeoPath, type GeoPermissibleObjects} from 'd3-geo';
import {feature} from 'topojson-client';
import {field, isObject, ownKeys, rootCursor, type Cursor} from '../../model/report/read/cursor.ts';
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
 * Degrees are drawn so that the middle parallel has its true length. Returns null for any other value.
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

function drawn(features: readonly Area[], key: string): MapShapes | null {
  const areas = features.flatMap((area) => {
    const code = codeOf(area, key);
    return code === null ? [] : [{code, area}];
  });
  const {path, width, height} = fittedPath(areas.map(({area}) => area));
  const byCode = new Map<string, MapShape>();
  for (const {code, area} of areas) {
    const outline = path(permissible(area));
    const [x, y] = path.centroid(permissible(area));
    if (!outline || !Number.isFinite(x) || !Number.isFinite(y)) continue;
    const earlier = byCode.get(code);
    if (earlier) byCode.set(code, {...earlier, path: `${earlier.path}${outline}`});
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

/** GeoJSON as the drawing library types it. */
function permissible(value: object): GeoPermissibleObjects {
  return value as GeoPermissibleObjects;
}

interface FittedPath {
  readonly path: GeoPath;
  readonly width: number;
  readonly height: number;
}

/** A path generator that fits all areas into the box. Plane, so that the direction of the rings does not matter. */
function fittedPath(areas: readonly Area[]): FittedPath {
  const collection = permissible({type: 'FeatureCollection', features: areas});
  const [[left, bottom], [right, top]] = geoPath(transform(1, 1, 0, 0)).bounds(collection);
  const isDegrees = left >= -180 && right <= 180 && bottom >= -90 && top <= 90;
  const stretch = isDegrees ? Math.cos((((bottom + top) / 2) * Math.PI) / 180) : 1;
  const spans = {x: (right - left) * stretch, y: top - bottom};
  const scale = Math.min(box.width / spans.x, box.height / spans.y);
  // Latitude grows upwards, a plane that is projected already downwards.
  const path = isDegrees
    ? geoPath(transform(scale * stretch, -scale, -left * stretch * scale, top * scale))
    : geoPath(transform(scale, scale, -left * scale, -bottom * scale));
  return {path: path.digits(1), width: Math.ceil(spans.x * scale), height: Math.ceil(spans.y * scale)};
}

function transform(scaleX: number, scaleY: number, x: number, y: number): ReturnType<typeof geoTransform> {
  return geoTransform({
    point(this: {stream: {point: (x: number, y: number) => void}}, pointX: number, pointY: number) {
      this.stream.point(pointX * scaleX + x, pointY * scaleY + y);
    },
  });
}
