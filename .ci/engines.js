import {engines} from '../test/support/engines.js';

const wanted = ['chromium', 'firefox', 'webkit'];
const found = engines().map(({engine}) => engine);
const missing = wanted.filter((engine) => !found.includes(engine));
if (missing.length) {
  console.error(`Not found: ${missing.join(', ')}`);
  process.exitCode = 1;
}
