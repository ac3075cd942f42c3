/** An element of an SVG file: its attributes and the position of its origin in px. */
export interface SvgElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly left: number;
  readonly top: number;
  /** Text up to the next tag. */
  readonly text: string;
}

/** All elements of a well-formed SVG, in document order. Throws when a tag is not closed in order. */
export function svgElements(svg: string): readonly SvgElement[] {
  const openElements: SvgElement[] = [];
  const elements: SvgElement[] = [];
  for (const [, slash, name = '', attributeText = '', end, text = ''] of svg.matchAll(
    /<(\/?)([\w:]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>([^<]*)/g,
  )) {
    if (slash) {
      const closed = openElements.pop();
      if (closed?.name !== name) throw new Error(`</${name}> closes <${closed?.name ?? ''}>`);
      continue;
    }
    const element = svgElement(name, attributeText, text, openElements.at(-1));
    elements.push(element);
    if (!end) openElements.push(element);
  }
  if (openElements.length > 0) throw new Error(`<${openElements[0]?.name ?? ''}> is not closed`);
  if (svg.match(/<(?!\/|\?)/g)?.length !== elements.length) throw new Error('not well-formed');
  return elements;
}

function svgElement(name: string, attributeText: string, text: string, parent?: SvgElement): SvgElement {
  const attributePairs = [...attributeText.matchAll(/([\w:-]+)="([^"]*)"/g)];
  const attributes = new Map(attributePairs.map(([, key = '', value = '']) => [key, value]));
  const [x, y] = offset(name, attributes);
  return {name, attributes, left: (parent?.left ?? 0) + x, top: (parent?.top ?? 0) + y, text};
}

/** Returns the offset of an element: `translate(x y)` of a group, `x` and `y` of a nested `svg`. */
function offset(name: string, attributes: ReadonlyMap<string, string>): readonly [x: number, y: number] {
  const transform = name === 'g' ? (attributes.get('transform') ?? '') : '';
  const [, x = 0, y = 0] = /translate\((-?[\d.]+)[ ,](-?[\d.]+)\)/.exec(transform) ?? [];
  return name === 'svg'
    ? [Number(attributes.get('x') ?? 0), Number(attributes.get('y') ?? 0)]
    : [Number(x), Number(y)];
}

/** Returns the elements with a class. */
export function svgElementsOfClass(svg: string, className: string): readonly SvgElement[] {
  return svgElements(svg).filter(({attributes}) => attributes.get('class') === className);
}

/** Returns a length attribute in px; 0 if it is absent. */
export function lengthOf({attributes}: SvgElement, name: string): number {
  return Number(attributes.get(name) ?? 0);
}
