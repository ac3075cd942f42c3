const space = 'http://www.w3.org/2000/svg';

/** The small bar of the floors: a track, a bar from one value to the other, a mark. Values are percents. */
export function svgBar(box, record, at = (value) => value ?? 0) {
  const svg = document.createElementNS(space, 'svg');
  svg.setAttribute('width', '100%');
  svg.setAttribute('height', '28');
  const [track, bar, mark] = ['rect', 'rect', 'rect'].map((tag) => {
    const shape = document.createElementNS(space, tag);
    shape.setAttribute('height', '12');
    shape.setAttribute('y', '8');
    svg.append(shape);
    return shape;
  });
  track.setAttribute('width', '100%');
  track.setAttribute('fill', '#e4e8ec');
  mark.setAttribute('width', '3');
  const update = ({from, to, verdict}) => {
    bar.setAttribute('x', `${Math.min(at(from), at(to))}%`);
    bar.setAttribute('width', `${Math.abs(at(to) - at(from))}%`);
    bar.setAttribute('fill', verdict === 'unfavourable' ? '#c2460d' : '#054eb1');
    mark.setAttribute('x', `${at(to)}%`);
  };
  update(record);
  box.append(svg);
  return {update};
}
