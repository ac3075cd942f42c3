const mixers = '\0d3-numbers';
const continuous = /[/\\]d3-scale[/\\]src[/\\]continuous\.js$/;

/** Of `line(x, y)` with its straight curve: a point, or a path through all of them, to the thousandth as d3-path writes. */
const straightLine = `
const round = (number) => Math.round(number * 1e3) / 1e3;
export default (x, y) => (data) => {
  const path = data.map((point) => round(x(point)) + ',' + round(y(point))).join('L');
  return path ? 'M' + path + (data.length > 1 ? '' : 'Z') : null;
};`;

/** A method of a scale, as d3-scale writes them down. */
const method = (name) => new RegExp(`  scale\\.${name} = function\\([^)]*\\) \\{[\\s\\S]*?\\n  \\};\\n`);

/** By file: what it reads, and what it reads instead. */
const changes = {
  'd3-scale/src/continuous.js': [
    [
      '{interpolate as interpolateValue, interpolateNumber, interpolateRound} from "d3-interpolate"',
      '{interpolateNumber as interpolateValue} from "d3-interpolate"',
    ],
    // A scale of two points has one stretch: it never searches which.
    ['n > 2 ? polymap : bimap', 'bimap'],
    ...['invert', 'rangeRound', 'unknown'].map((name) => [method(name), '']),
  ],
  'd3-scale/src/linear.js': [
    [method('tickFormat'), ''],
    [method('copy'), ''],
  ],
  'd3-shape/src/line.js': [
    [/^[\s\S]*output\.point\(\+x\(d, i, data\), \+y\(d, i, data\)\)[\s\S]*$/, straightLine],
  ],
};

const names = Object.keys(changes);

function changed(code, [from, to], complain) {
  if (code.replace(from, '') === code) complain(`numeric-d3: d3 no longer reads ${from}`);
  return code.replace(from, () => to);
}

/**
 * d3-scale mixes whatever it is given: colours, dates, texts, objects. Our axes are numbers alone, so in the bundle the
 * general mixer is the one for numbers (which is what it would choose), and methods that nothing here calls do not bring
 * d3-format along; nor do straight lines bring d3-path. Together 7 kB gzip less. Fails the build when d3 reads otherwise.
 */
export function numericD3() {
  return {
    name: 'numeric-d3',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!importer || !continuous.test(importer)) return null;
      if (source !== 'd3-interpolate') return null;
      const {id} = await this.resolve(source, importer, {skipSelf: true});
      return `${mixers}:${id}`;
    },
    load(id) {
      if (!id.startsWith(mixers)) return null;
      const folder = id.slice(mixers.length + 1).replace(/index\.js$/, '');
      return `export {default as interpolateNumber} from '${folder}number.js';`;
    },
    transform(code, id) {
      const name = names.find((end) => id.replaceAll('\\', '/').endsWith(`/${end}`));
      if (!name) return null;
      const lean = changes[name].reduce(
        (text, change) => changed(text, change, (why) => this.error(why)),
        code,
      );
      return {code: lean, map: {mappings: ''}};
    },
    buildEnd(error) {
      const ids = [...this.getModuleIds()].map((id) => id.replaceAll('\\', '/'));
      const lost = ['d3-scale', 'd3-shape'].find(
        (library) =>
          ids.some((id) => id.includes(`/${library}/`)) &&
          !ids.some((id) => names.some((end) => end.startsWith(library) && id.endsWith(end))),
      );
      if (!error && lost) this.error(`numeric-d3: ${lost} is laid out otherwise.`);
    },
  };
}
