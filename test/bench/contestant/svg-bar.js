const svgNamespace = 'http://www.w3.org/2000/svg';

/** Draws the bar of the floors: a track, a bar between both values, a mark. `position` converts a value to percent. */
export function svgBar(box, record, position = (value) => value ?? 0) {
  const svg = document.createElementNS(svgNamespace, 'svg');
  svg.setAttribute('width', '100%');
  svg.setAttribute('height', '28');
  const [track, bar, mark] = ['rect', 'rect', 'rect'].map((tag) => {
    const shape = document.createElementNS(svgNamespace, tag);
    shape.setAttribute('height', '12');
    shape.setAttribute('y', '8');
    svg.append(shape);
    return shape;
  });
  track.setAttribute('width', '100%');
  track.setAttribute('fill', '#e4e8ec');
  mark.setAttribute('width', '3');
  const update = ({from, to, verdict}) => {
    bar.setAttribute('x', `${Math.min(position(from), position(to))}%`);
    bar.setAttribute('width', `${Math.abs(position(to) - position(from))}%`);
    bar.setAttribute('fill', verdict === 'unfavourable' ? '#c2460d' : '#054eb1');
    mark.setAttribute('x', `${position(to)}%`);
  };
  update(record);
  box.append(svg);
  return {update};
}
