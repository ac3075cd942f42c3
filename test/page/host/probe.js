// First script of each host page: reports its errors, requests and texts to the parent page on the message `report`.
(function () {
  var errors = [];
  var violations = [];
  var warnings = [];
  var codes = [];
  console.warn = function (text) {
    warnings.push(String(text));
  };
  document.addEventListener('indicator-error', function (event) {
    codes.push(event.error.code);
  });
  addEventListener('error', function (event) {
    errors.push(String(event.message));
  });
  addEventListener('unhandledrejection', function (event) {
    errors.push(String(event.reason));
  });
  document.addEventListener('securitypolicyviolation', function (event) {
    violations.push(event.violatedDirective + ' ' + event.blockedURI);
  });

  function requests() {
    var entries = performance.getEntriesByType('resource');
    var urls = [];
    for (var i = 0; i < entries.length; i++) urls.push(entries[i].name.replace(/^[a-z]+:\/\/[^/]+/, ''));
    return urls;
  }

  /** Text of an element: that of its shadow root, or of its fallback content when the shadow root shows only that. */
  function shown(element) {
    var root = element.shadowRoot && element.shadowRoot.querySelector('.root, span');
    return (root && !root.querySelector('slot:not([name])') ? root : element).textContent.replace(
      /\s+/g,
      ' ',
    );
  }

  addEventListener('message', function (event) {
    if (event.data !== 'report') return;
    var texts = [];
    var elements = document.querySelectorAll(
      'indicator-card, indicator-table, objective-summary, variation-bar, variation-chart, body > table',
    );
    for (var i = 0; i < elements.length; i++) texts.push(shown(elements[i]));
    parent.postMessage(
      {
        errors: errors,
        violations: violations,
        warnings: warnings,
        codes: codes,
        requests: requests(),
        texts: texts,
      },
      '*',
    );
  });
})();
