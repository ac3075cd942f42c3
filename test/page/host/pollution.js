// Adds an inherited property to every object of the page before any other script: the name is in the address.
(function () {
  window.hits = 0;
  window.hit = function () {
    window.hits += 1;
  };
  var name = new URLSearchParams(window.location.search).get('name');
  if (!name) return;
  Object.prototype[name] =
    'javascript:hit()//POLLUTED"><img src="//polluted.invalid/i" onerror="hit()"><script>hit()</script>';
})();
