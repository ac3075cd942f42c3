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
    // What a part and an instance know only for directives: a card has sixty parts, so a page of a thousand holds 0.8 MB less.
    [
      'constructor(t,i){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=i}',
      'constructor(t){this._$AV=[],this._$AD=t}',
    ],
    [
      'this.type=2,this._$AH=A,this._$AN=void 0,this._$AA=t,this._$AB=i,this._$AM=s,',
      'this._$AH=A,this._$AA=t,this._$AB=i,',
    ],
    [
      'this.type=1,this._$AH=A,this._$AN=void 0,this.element=t,this.name=i,this._$AM=e,',
      'this._$AH=A,this.element=t,this.name=i,',
    ],
    ['constructor(){super(...arguments),this.type=3}', ''],
    ['constructor(){super(...arguments),this.type=4}', ''],
    ['constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}', ''],
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
    // Documents that a template is not made for, and places before a node.
    ['(t?.creationScope??l)', 'l'],
    [
      'const e=s?.renderBefore??i;let h=e._$litPart$;if(void 0===h){const t=s?.renderBefore??null;e._$litPart$=h=new k(i.insertBefore(c(),t),t,',
      'let h=i._$litPart$;if(void 0===h){i._$litPart$=h=new k(i.appendChild(c()),null,',
    ],
    // Comments in a template, and values inside the text of a script, style, title or textarea.
    ['_=/-->/g,', ''],
    ['"!--"===u[1]?c=_:void 0', 'void 0'],
    ['c===_||c===m?', 'c===m?'],
    ['(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', '(c=p)'],
    [/if\(y\.test\(r\.tagName\)\)\{.*?\}\}(?=\}else if)/, ''],
    [',y=/^(?:script|style|textarea|title)$/i', ''],
    // Listeners that are objects, or have options.
    ['||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive', ''],
    [
      '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
      'this._$AH.call(this.options?.host??this.element,t)',
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
    [
      'createRenderRoot(){const t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}',
      '',
    ],
    ['(s.litElementVersions??=[]).push("4.2.2");', ''],
    ['connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}', ''],
    ['disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}', ''],
    ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', ''],
  ],
  'reactive-element/reactive-element.js': [
    [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2");', ';'],
    ['p=a.reactiveElementPolyfillSupport,', ''],
    // Properties of other types than text, number and yes or no, and with ways of their own to tell a change, to read an
    // attribute, or to have a default.
    ['case Object:case Array:t=null==t?t:JSON.stringify(t)', ''],
    ['case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}', ''],
    [
      '(i.hasChanged??f)(h,s)||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))',
      'f(h,s)',
    ],
    [
      'h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u;',
      'h=u;',
    ],
    [',converter:u,reflect:!1,useDefault:!1,hasChanged:f', ''],
    ['h(this.prototype,t)??', ''],
    [',!s.noAccessor)', ')'],
    ['"string"==typeof t?t.toLowerCase():void 0', 't.toLowerCase()'],
    ['r??this._$Ej?.get(e)??r', 'r'],
    ['(void 0!==i.converter?.toAttribute?i.converter:u)', 'u'],
    ['s.state&&(s.attribute=!1),', ''],
    [
      'i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0)',
      '(this._$AL.has(t)||(this.hasUpdated||(s=void 0)',
    ],
    ['{useDefault:i,reflect:e,wrapped:h},r)', '{reflect:e})'],
    // Styles that are no list.
    [
      'if(Array.isArray(s)){const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(t(s))}else void 0!==s&&i.push(t(s));',
      'const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(t(s));',
    ],
    // Hooks that no element has, and controllers that go.
    ['t=this.shouldUpdate(s),t?(', 't=!0,('],
    ['this.update(s)):this._$EM()}catch', 'this.update(s))}catch'],
    ['shouldUpdate(t){return!0}', ''],
    [',this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),', ',this.hasUpdated=!0,'],
    ['firstUpdated(t){}', ''],
    ['removeController(t){this._$EO?.delete(t)}', ''],
    ['return this.getUpdateComplete()}getUpdateComplete(){', ''],
    // An own root is made by each element.
    [
      'const t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return s(t,this.constructor.elementStyles),t',
      '',
    ],
    [',y.shadowRootOptions={mode:"open"}', ''],
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
