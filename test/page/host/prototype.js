// Changes that libraries such as Prototype.js 1.6 make: enumerable methods on prototypes, and replaced standard methods.
(function () {
  var extras = {
    each: function (iterate) {
      for (var i = 0; i < this.length; i++) iterate(this[i], i);
      return this;
    },
    toJSON: function () {
      return 'prototype';
    },
    first: function () {
      return this[0];
    },
    without: function () {
      return [];
    },
    clone: function () {
      return [].concat(this);
    },
  };
  [Array, String, Number, Date, Function].forEach(function (type) {
    for (var name in extras) type.prototype[name] = extras[name];
  });
  Array.prototype.reduce = function () {
    return this.length > 1 ? this : this[0];
  };
  Function.prototype.bind = function (object) {
    var method = this;
    return function () {
      return method.apply(object, arguments);
    };
  };
  var element = window.Element;
  window.Element = function (name) {
    return document.createElement(name);
  };
  window.Element.prototype = element.prototype;
  for (var method in extras) element.prototype[method] = extras[method];
  element.prototype.hide =
    element.prototype.show =
    element.prototype.update =
      function () {
        return this;
      };
  document.getElementsByClassName = function () {
    return [];
  };
  window.$ = window.$$ = window.$A = window.Hash = window.Class = function () {};
  // Fields of a report, which the reader must not inherit. `value` is absent: it would break every property descriptor.
  'aggregation asPublished assumptions baseline bounds breaks change changeText code comparison confidence country coverage currency decimals declaredCounts defaultLanguage definition denominator description desiredDirection desiredDirectionBasis dimensions disaggregations edition email end flags frequency from glyph glyphCodePoint groupId groups horizon id indexBase indicators issued kind label latest legalBasis legalUrl license limit limitations lower max measurementParameter method min missing multiplier name neutralThreshold note notes numerator observations organizations parentId per period periodLabel periodStart policy position publisher rationale raw reason responsible retrieved rounding schemaVersion sha256 shortName source sourceLine sources start symbol targets title to unit units updated upper url'
    .split(' ')
    .forEach(function (name) {
      Object.prototype[name] = 'polluted';
    });
})();
