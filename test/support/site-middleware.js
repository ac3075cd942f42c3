import {Site} from '../../stories/site.js';
import {startFaultServer} from './fault-server.js';

const served =
  /^\/(stories\/pages|test\/page\/host|dist|data)\/|^\/(csp-report|__requests|__csp-reports|__answer|__edition)\b/;

async function text(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

/**
 * The pages, the build and the data as `npm start` serves them, inside the test server; `/__faults` → the origin of a
 * server that fails as it is told, started when first asked for.
 */
export function siteMiddleware(root) {
  const site = new Site(root, {probes: true});
  let faults = null;
  return async (context, next) => {
    if (context.path === '/__faults') {
      context.body = await (faults ??= startFaultServer());
      return;
    }
    if (!served.test(context.path)) return next();
    const body = context.method === 'POST' ? await text(context.req) : '';
    const answer = await site.answer({method: context.method, url: context.url, body});
    context.status = answer.status;
    context.set(answer.headers);
    context.body = answer.body;
  };
}
