// First on each host page: what goes wrong on it, and what its elements show, told to whoever opened it.
(function () {
  var errors = [];
  var violations = [];
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
    var found = [];
    for (var i = 0; i < entries.length; i++) found.push(entries[i].name.replace(/^[a-z]+:\/\/[^/]+/, ''));
    return found;
  }

  /** What an eye reads in an element, or between its tags where there is no more to it. */
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
      'indicator-card, objective-summary, variation-bar, body > table',
    );
    for (var i = 0; i < elements.length; i++) texts.push(shown(elements[i]));
    parent.postMessage({errors: errors, violations: violations, requests: requests(), texts: texts}, '*');
  });
})();
