// What RequireJS puts on a page: a library that looks for it would hand itself over and define nothing.
window.amdCalls = 0;
window.define = function () {
  window.amdCalls += 1;
};
window.define.amd = {};
window.require = window.requirejs = function () {
  window.amdCalls += 1;
};
window.module = {exports: {}};
window.exports = window.module.exports;
