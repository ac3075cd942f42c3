const scale = /[/\\]d3-scale[/\\]src[/\\]/;
const continuous = /[/\\]d3-scale[/\\]src[/\\]continuous\.js$/;
const numbers = '\0d3-numbers';
/** A scale of two points has one stretch: it never searches which. */
const stretches = 'n > 2 ? polymap : bimap';
const shapePath = /[/\\]d3-shape[/\\]src[/\\]path\.js$/;
const pen = /import \{Path\} from "d3-path";[\s\S]*export function withPath\(shape\)/;

/** Files of d3-scale, what each is changed in, and what it then is. */
const interpolation = /from "d3-interpolate"/;
const plainTickFormat = 'export default () => String;';

/** A trend is straight lines: of d3-path's pen, `moveTo`, `lineTo` and `closePath` are all that a straight curve calls. */
const straightPath = `
class Path {
  d = '';
  moveTo(x, y) { this.d += 'M' + round(x) + ',' + round(y); }
  closePath() { this.d += 'Z'; }
  lineTo(x, y) { this.d += 'L' + round(x) + ',' + round(y); }
  toString() { return this.d; }
}
const round = (number) => Math.round(number * 1e3) / 1e3;
export const withPath = () => () => new Path();`;

/**
 * d3-scale mixes whatever it is given: colours, dates, texts, objects. Our axes are numbers alone, so in the bundle the
 * general mixer is the one for numbers (which is what it would choose), and `tickFormat`, which nothing here calls, does
 * not bring d3-format along; nor do straight lines bring d3-path. Together 6 kB gzip less. Fails the build when d3-scale is laid out otherwise.
 */
export function numericD3() {
  const changed = new Set();
  return {
    name: 'numeric-d3',
    enforce: 'pre',
    buildStart() {
      changed.clear();
    },
    async resolveId(source, importer) {
      if (!importer || !continuous.test(importer)) return null;
      if (source !== 'd3-interpolate') return null;
      const {id} = await this.resolve(source, importer, {skipSelf: true});
      return `${numbers}:${id}`;
    },
    load(id) {
      if (!id.startsWith(numbers)) return null;
      const folder = id.slice(numbers.length + 1).replace(/index\.js$/, '');
      return `export {default as interpolate, default as interpolateNumber} from '${folder}number.js';
export {default as interpolateRound} from '${folder}round.js';`;
    },
    transform(code, id) {
      if (shapePath.test(id)) {
        if (!pen.test(code)) this.error('numeric-d3: d3-shape no longer draws with d3-path.');
        return {code: straightPath, map: {mappings: ''}};
      }
      if (!scale.test(id)) return null;
      if (id.endsWith('continuous.js')) {
        if (interpolation.test(code) && code.includes(stretches)) changed.add('continuous');
        return {code: code.replace(stretches, 'bimap'), map: {mappings: ''}};
      }
      if (!id.endsWith('tickFormat.js')) return null;
      changed.add('tickFormat');
      return {code: plainTickFormat, map: {mappings: ''}};
    },
    buildEnd(error) {
      const uses = [...this.getModuleIds()].some((id) => id.includes('d3-scale'));
      if (!error && uses && changed.size < 2) this.error('numeric-d3: d3-scale is laid out otherwise.');
    },
  };
}
