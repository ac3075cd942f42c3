import {getResolvedPDFJS} from 'unpdf';

/** A rectangle of a page in points from its lower left corner. */
export interface Area {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** What a page paints. */
export interface PagePaint {
  /** Bounds of the filled shapes, as far as they are painted. */
  readonly fills: readonly Area[];
  /** Where texts start, with the part of the page that is painted there. */
  readonly starts: readonly {readonly x: number; readonly y: number; readonly clip: Area}[];
}

export interface PaintedPage {
  readonly getOperatorList: () => Promise<{
    readonly fnArray: readonly number[];
    readonly argsArray: readonly unknown[];
  }>;
}

/** Horizontal and vertical part of both axes, and the origin, as in PDF. */
type Matrix = readonly [number, number, number, number, number, number];

interface State {
  readonly matrix: Matrix;
  readonly clip: Area;
}

// pdf.js reads fonts with it; Node has it since version 21.
const buffers = ArrayBuffer.prototype as {transferToFixedLength?: (size?: number) => ArrayBuffer};
buffers.transferToFixedLength ??= function transfer(this: ArrayBuffer, size?: number): ArrayBuffer {
  return this.slice(0, size);
};

const identity: Matrix = [1, 0, 0, 1, 0, 0];
const wholePage: Area = {left: -Infinity, right: Infinity, bottom: -Infinity, top: Infinity};

function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const turn = (x: number, y: number): readonly [number, number] => [a * x + c * y, b * x + d * y];
  const [x, y] = turn(inner[4], inner[5]);
  return [...turn(inner[0], inner[1]), ...turn(inner[2], inner[3]), x + e, y + f];
}

function bounds(matrix: Matrix, [x1 = 0, y1 = 0, x2 = 0, y2 = 0]: readonly number[]): Area {
  const corners = [
    [x1, y1],
    [x2, y2],
  ].map(([x = 0, y = 0]) => multiply(matrix, [1, 0, 0, 1, x, y]));
  const [xs, ys] = [corners.map(([, , , , x]) => x), corners.map(([, , , , , y]) => y)];
  return {left: Math.min(...xs), right: Math.max(...xs), bottom: Math.min(...ys), top: Math.max(...ys)};
}

function intersection(first: Area, second: Area): Area {
  return {
    left: Math.max(first.left, second.left),
    right: Math.min(first.right, second.right),
    bottom: Math.max(first.bottom, second.bottom),
    top: Math.min(first.top, second.top),
  };
}

/** Follows the operators of a page: its transformations, clips, filled paths and texts. */
export async function readPaint(page: PaintedPage): Promise<PagePaint> {
  const {OPS} = await getResolvedPDFJS();
  const {fnArray, argsArray} = await page.getOperatorList();
  const fills: Area[] = [];
  const starts: {x: number; y: number; clip: Area}[] = [];
  const fillOperators = new Set([OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke]);
  const states: State[] = [];
  let state: State = {matrix: identity, clip: wholePage};
  let line = identity;
  let isClipping = false;
  const operators = new Map<number, (args: unknown) => void>([
    [OPS.save, () => states.push(state)],
    [OPS.restore, () => (state = states.pop() ?? state)],
    [OPS.transform, (args) => (state = {...state, matrix: multiply(state.matrix, args as Matrix)})],
    [OPS.clip, () => (isClipping = true)],
    [OPS.eoClip, () => (isClipping = true)],
    [
      OPS.constructPath,
      (args) => {
        const [operator, , corners] = args as [number, unknown, ArrayLike<number> | null];
        const area = bounds(state.matrix, Array.from(corners ?? []));
        if (isClipping) state = {...state, clip: intersection(state.clip, area)};
        else if (fillOperators.has(operator)) fills.push(intersection(state.clip, area));
        isClipping = false;
      },
    ],
    [OPS.beginText, () => (line = identity)],
    [OPS.setTextMatrix, (args) => (line = Array.from((args as [ArrayLike<number>])[0]) as unknown as Matrix)],
    [
      OPS.moveText,
      (args) => (line = multiply(line, [1, 0, 0, 1, ...(args as [number, number])] as unknown as Matrix)),
    ],
    [
      OPS.showText,
      () => {
        const [, , , , x, y] = multiply(state.matrix, line);
        starts.push({x, y, clip: state.clip});
      },
    ],
  ]);
  fnArray.forEach((operator, index) => operators.get(operator)?.(argsArray[index]));
  return {fills, starts};
}
