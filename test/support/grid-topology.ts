/** A TopoJSON of square areas of one degree in a grid, with shared arcs. Each side has `points` points. */
export function gridTopology(
  columns: number,
  rows: number,
  codeOf: (index: number) => unknown,
  points = 2,
): object {
  const arcs: (readonly (readonly [number, number])[])[] = [];
  const side = (x: number, y: number, dx: number, dy: number): number =>
    arcs.push(
      Array.from({length: points}, (_, index) => {
        const share = index / (points - 1);
        return [x - 76 + dx * share, y - 18 + dy * share] as const;
      }),
    ) - 1;
  const across = Array.from({length: rows + 1}, (_, y) =>
    Array.from({length: columns}, (__, x) => side(x, y, 1, 0)),
  );
  const upwards = Array.from({length: rows}, (_, y) =>
    Array.from({length: columns + 1}, (__, x) => side(x, y, 0, 1)),
  );
  const geometries = Array.from({length: columns * rows}, (_, index) => {
    const [x, y] = [index % columns, Math.floor(index / columns)];
    const arcAt = (list: readonly (readonly number[])[], row: number, column: number): number =>
      list[row]?.[column] ?? 0;
    const ring = [
      arcAt(across, y, x),
      arcAt(upwards, y, x + 1),
      ~arcAt(across, y + 1, x),
      ~arcAt(upwards, y, x),
    ];
    return {type: 'Polygon', arcs: [ring], properties: {code: codeOf(index)}};
  });
  return {type: 'Topology', arcs, objects: {areas: {type: 'GeometryCollection', geometries}}};
}
