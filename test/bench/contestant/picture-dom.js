import {pictureHtml} from './card-html.js';
import {texts} from './card-text.js';
import {picture} from './picture.js';

/** Draws the picture of the floors in plain DOM. An update with the same shapes sets their attributes. */
export function pictureDom(box, record, scaleOf) {
  let drawn;
  let refs;
  const draw = (next, nextPicture) => {
    box.innerHTML = pictureHtml(next, nextPicture);
    refs = new Map([...box.querySelectorAll('[data-part]')].map((part) => [part.dataset.part, part]));
    drawn = shapesOf(next, nextPicture);
  };
  const update = (next) => {
    const nextPicture = picture(next, scaleOf);
    if (shapesOf(next, nextPicture) !== drawn) return draw(next, nextPicture);
    const {labels} = texts(next);
    refs.get('lens')?.setAttribute('d', nextPicture.lens);
    for (const [name, attributes] of Object.entries(nextPicture.parts)) {
      const part = refs.get(name);
      for (const [attribute, value] of Object.entries(attributes)) part.setAttribute(attribute, value);
      if (name in labels) part.textContent = labels[name];
    }
  };
  draw(record, picture(record, scaleOf));
  return {update};
}

function shapesOf({verdict}, {kind, lens}) {
  return `${kind} ${Boolean(lens)} ${verdict}`;
}
