/** An element of an SVG file: its attributes and the position of its origin in px. */
export interface SvgElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly left: number;
  readonly top: number;
  /** Up to the next tag. */
  readonly text: string;
}

/** All elements of a well-formed SVG, in document order. Throws when a tag is not closed in order. */
export function svgElements(svg: string): readonly SvgElement[] {
  const open: SvgElement[] = [];
  const elements: SvgElement[] = [];
  for (const [, slash, name = '', rest = '', end, text = ''] of svg.matchAll(
    /<(\/?)([\w:]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>([^<]*)/g,
  )) {
    if (slash) {
      const closed = open.pop();
      if (closed?.name !== name) throw new Error(`</${name}> closes <${closed?.name ?? ''}>`);
      continue;
    }
    const element = svgElement(name, rest, text, open.at(-1));
    elements.push(element);
    if (!end) open.push(element);
  }
  if (open.length > 0) throw new Error(`<${open[0]?.name ?? ''}> is not closed`);
  if (svg.match(/<(?!\/|\?)/g)?.length !== elements.length) throw new Error('not well-formed');
  return elements;
}

function svgElement(name: string, rest: string, text: string, parent?: SvgElement): SvgElement {
  const pairs = [...rest.matchAll(/([\w:-]+)="([^"]*)"/g)];
  const attributes = new Map(pairs.map(([, key = '', value = '']) => [key, value]));
  const [x, y] = ownOffset(name, attributes);
  return {name, attributes, left: (parent?.left ?? 0) + x, top: (parent?.top ?? 0) + y, text};
}

/** Groups are moved by `translate(x y)`, nested drawings by their `x` and `y`. */
function ownOffset(name: string, attributes: ReadonlyMap<string, string>): readonly [x: number, y: number] {
  const transform = name === 'g' ? (attributes.get('transform') ?? '') : '';
  const [, x = 0, y = 0] = /translate\((-?[\d.]+)[ ,](-?[\d.]+)\)/.exec(transform) ?? [];
  return name === 'svg'
    ? [Number(attributes.get('x') ?? 0), Number(attributes.get('y') ?? 0)]
    : [Number(x), Number(y)];
}

/** The elements of a class. */
export function svgElementsOfClass(svg: string, className: string): readonly SvgElement[] {
  return svgElements(svg).filter(({attributes}) => attributes.get('class') === className);
}

/** A length attribute in px; 0 without it. */
export function lengthOf({attributes}: SvgElement, name: string): number {
  return Number(attributes.get(name) ?? 0);
}
