const example = 'data/pnmnna-2023.json';

/** Documents that no server has, and what the network does when they are asked for. */
const answers: Readonly<Record<string, () => Promise<Response>>> = {
  'data/never.json': () => new Promise(() => undefined),
  'data/slow.json': () => afterSeconds(3).then(() => network(example)),
  'data/stale.json': () =>
    asked++ === 0 ? network(example) : Promise.resolve(new Response(null, {status: 404})),
  'data/absent.json': () => Promise.resolve(new Response(null, {status: 404})),
  'example.org/informe/edicion-2026.json': () => network('data/edition-2026.json'),
  'data/page.json': () => Promise.resolve(new Response('<!doctype html><title>Iniciar sesión</title>')),
};

/** How often the document that is there only once was asked for. */
let asked = 0;

const network = globalThis.fetch.bind(globalThis);

function afterSeconds(seconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, seconds * 1000));
}

function urlOf(input: RequestInfo | URL): string {
  return input instanceof Request ? input.url : String(input);
}

/** Lets stories show waiting and failure without a server that is slow or broken, and without noise in the console. */
export function interceptNetwork(): void {
  globalThis.fetch = (input, init) => {
    const url = urlOf(input);
    const path = Object.keys(answers).find((name) => url.endsWith(`/${name}`));
    return answers[path ?? '']?.() ?? network(input, init);
  };
}
