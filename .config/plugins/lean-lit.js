/**
 * What Lit brings along and nothing here calls, by file: what it reads, and what it reads instead. Each is safe because
 * of what `src` does not do (no directive, no decorator of Lit's own, no polyfill, no compiled template), or because
 * every browser that knows `light-dark()`, which our colours need, knows adopted style sheets too.
 */
const changes = {
  'lit-html/lit-html.js': [
    // Polyfills of shadow DOM, and the list of copies on the page that only Lit's development build reads.
    ['B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");const D=', 'D='],
    // Directives: a value is what it is, and a part has no one to tell that it was taken from the page.
    [/function M\(t,i,s=t,e\)\{.*?,i\}(?=class R)/, 'const M=(t,i)=>i;'],
    [/this\._\$AP\?\.\(!1,!0,s\);/, ';'],
    [/setConnected\(t\)\{.*?\}\}(?=class H)/, '}'],
    ['get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}', ''],
    ['get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
    [/get parentNode\(\)\{let t=.*?get endNode\(\)\{return this\._\$AB\}/, ''],
    ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}', ''],
    [',this._$Cv=e?.isConnected??!0', ''],
    // Bindings to an element itself and inside a comment, which only directives can use.
    [/else t\.startsWith\(o\)&&\(d\.push\(\{type:6,index:l\}\),r\.removeAttribute\(t\)\)/, ''],
    [
      '1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t))',
      'i=new r.ctor(h,r.name,r.strings,this,t)',
    ],
    [
      /else\{let t=-1;for\(;-1!==\(t=r\.data\.indexOf\(o,t\+1\)\);\)d\.push\(\{type:7,index:l\}\),t\+=o\.length-1\}/,
      '',
    ],
    // Templates that were compiled beforehand, and MathML.
    [/"number"==typeof s\?this\._\$AC\(t\):\(void 0===s\.el.*?,s\)/, 'this._$AC(t)'],
    [':3===i?"<math>"', ''],
    [':3===i?"</math>"', ''],
    ['2===i||3===i', '2===i'],
  ],
  'lit-element/lit-element.js': [
    [
      ',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});',
      ';',
    ],
    ['(s.litElementVersions??=[]).push("4.2.2");', ''],
    ['connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}', ''],
    ['disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}', ''],
    ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', ''],
  ],
  'reactive-element/reactive-element.js': [
    [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2");', ';'],
    ['p=a.reactiveElementPolyfillSupport,', ''],
    // Standard decorators and initializers: our own decorator calls `createProperty`.
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
    ['void 0!==t.l&&(this.l=[...t.l]),', ''],
    [',this.constructor.l?.forEach(t=>t(this))', ''],
    [
      /const t=this\[Symbol\.metadata\];if\(null!==t\)\{.*?this\.elementProperties\.set\(t,i\)\}(?=this\._\$Eh)/,
      '',
    ],
  ],
  'reactive-element/css-tag.js': [
    [/(?<=,e=).*?(?=,s=Symbol)/, 'true'],
    [/throw Error\("Value passed to 'css'.*?security\."\)/, 'throw Error("no css")'],
  ],
};

const names = Object.keys(changes);
const directive = /[/\\]lit-html[/\\](async-)?directive\.js$/;

function changed(code, [from, to], complain) {
  const found =
    typeof from === 'string' ? code.split(from).length - 1 : (code.match(new RegExp(from, 'g')) ?? []).length;
  if (found !== 1) complain(`lean-lit: lit no longer reads ${from}`);
  return code.replace(from, () => to);
}

/** Leaves out of the self-contained files what Lit has for others. Fails the build when Lit no longer reads so. */
export function leanLit() {
  return {
    name: 'lean-lit',
    enforce: 'pre',
    transform(code, id) {
      if (directive.test(id))
        this.error('lean-lit: directives are left out of the bundle; bring them back to use one.');
      const name = names.find((end) => id.replaceAll('\\', '/').endsWith(`/${end}`));
      if (!name) return null;
      const lean = changes[name].reduce(
        (text, change) => changed(text, change, (why) => this.error(why)),
        code,
      );
      return {code: lean, map: {mappings: ''}};
    },
  };
}
