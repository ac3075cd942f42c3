import {memoizeByObject} from '../../model/memoize.ts';
import {peruTiles, readTileLayout} from '../../model/places/tile-layout.ts';
import {requestJson} from '../../load/json-file.ts';
import {tileShapes, type MapShapes} from '../../scale/map/map-shapes.ts';
import {documentUrl} from '../base/followed-source.ts';

/** The addresses of what a map draws; empty for the regions of Peru. */
export interface MapAddresses {
  readonly layout: string;
  readonly geometry: string;
  readonly geometryKey: string;
  readonly baseURI: string;
}

const defaultShapes = memoizeByObject(tileShapes);

/** Loads the layout or the geometry of a map. */
export class MapSource {
  readonly #update: () => void;
  #key = '';
  #shapes: MapShapes | null = defaultShapes(peruTiles);
  #loading: Promise<void> | null = null;

  /** `update` is called when a file has arrived or failed. */
  constructor(update: () => void) {
    this.#update = update;
  }

  /** Null while the file is loading, and when it could not be loaded or read. */
  get shapes(): MapShapes | null {
    return this.#shapes;
  }

  /** Follows the addresses of the element. Returns a promise while the file is loading. */
  follow({layout, geometry, geometryKey, baseURI}: MapAddresses): Promise<void> | null {
    const key = JSON.stringify([layout, geometry, geometryKey, layout || geometry ? baseURI : '']);
    if (key !== this.#key) {
      this.#key = key;
      this.#shapes = layout || geometry ? null : defaultShapes(peruTiles);
      this.#loading = null;
      if (geometry) this.#load(key, geometry, baseURI, (json) => readGeometry(json, geometryKey));
      else if (layout) this.#load(key, layout, baseURI, readLayout);
    }
    return this.#loading;
  }

  #load(
    key: string,
    address: string,
    base: string,
    read: (json: unknown) => Promise<MapShapes | null>,
  ): void {
    const url = documentUrl(address, base);
    if (!url) return;
    const finish = (shapes: MapShapes | null): void => {
      if (key !== this.#key) return;
      this.#shapes = shapes;
      this.#loading = null;
      this.#update();
    };
    this.#loading = requestJson(url.href)
      .then(read)
      .then(finish, () => finish(null));
  }
}

async function readLayout(json: unknown): Promise<MapShapes | null> {
  const tiles = readTileLayout(json);
  return tiles && tileShapes(tiles);
}

async function readGeometry(json: unknown, key: string): Promise<MapShapes | null> {
  const {areaShapes} = await import('../../scale/map/area-shapes.ts');
  return areaShapes(json, key);
}
