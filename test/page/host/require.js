// The global of RequireJS. A UMD library would call it instead of defining its own globals.
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
