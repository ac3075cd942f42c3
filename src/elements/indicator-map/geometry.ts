import type {MapShapes} from '../../scale/map/map-shapes.ts';
export function areaShapes(json: unknown, key: string): MapShapes | null {
  return json && key ? null : null;
}
