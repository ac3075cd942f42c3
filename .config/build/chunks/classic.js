/** `export{a as define,b as version};` at the end of a minified module. */
const exportList = /export\s*\{([^}]*)\};?\s*$/;

/** `a as define` → `define:a` */
function property(specifier) {
  const [localName, exportName = localName] = specifier.trim().split(/\s+as\s+/);
  return `${exportName}:${localName}`;
}

/** Evaluated with the script: `currentScript` is null in callbacks. */
const ownAddress = '(document.currentScript?.src||document.baseURI)';

/** Wraps a module without imports in a function, as a classic script. Its exports become the global `name`. */
export function classicScript(code, name) {
  const body = code
    .replace(exportList, (_, specifiers) =>
      specifiers ? `globalThis.${name}={${specifiers.split(',').map(property).join()}};` : '',
    )
    .replaceAll('import.meta.url', ownAddress);
  if (/(^|[;}\n])\s*(import|export)[\s{"'*]/.test(body))
    throw new Error(`${name}: a module with imports or other exports cannot become a classic script.`);
  // The compile hint must stay the first line.
  return `${body.replace(/^(\/\/#.*\n)?/, '$1(function(){"use strict";\n')}\n})();\n`;
}
