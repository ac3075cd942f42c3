const example = 'data/pnmnna-2023.json';

/** Responses to URLs that do not exist on the server. */
const responses: Readonly<Record<string, () => Promise<Response>>> = {
  'data/never.json': () => new Promise(() => undefined),
  'data/slow.json': () => afterSeconds(3).then(() => originalFetch(example)),
  'data/stale.json': () =>
    staleRequests++ === 0 ? originalFetch(example) : Promise.resolve(new Response(null, {status: 404})),
  'data/absent.json': () => Promise.resolve(new Response(null, {status: 404})),
  'example.org/informe/edicion-2026.json': () => originalFetch('data/edition-2026.json'),
  'data/page.json': () => Promise.resolve(new Response('<!doctype html><title>Iniciar sesión</title>')),
};

/** Number of requests for `data/stale.json`, which succeeds only the first time. */
let staleRequests = 0;

const originalFetch = globalThis.fetch.bind(globalThis);

function afterSeconds(seconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, seconds * 1000));
}

function urlOf(input: RequestInfo | URL): string {
  return input instanceof Request ? input.url : String(input);
}

/** Replaces `fetch`, so that stories show loading and failures without a slow or broken server and console errors. */
export function interceptNetwork(): void {
  globalThis.fetch = (input, init) => {
    const url = urlOf(input);
    const path = Object.keys(responses).find((name) => url.endsWith(`/${name}`));
    return responses[path ?? '']?.() ?? originalFetch(input, init);
  };
}
