/**
 * Records the requests of a page, with their bytes on the network and the times of request and response. A request that
 * shares the response of another has 0 bytes.
 */
export async function recordRequests(session) {
  const requests = new Map();
  session.on('Network.requestWillBeSent', ({requestId, timestamp, request}) => {
    if (!request.url.startsWith('http')) return;
    requests.set(requestId, {url: request.url, sent: timestamp, received: Infinity, bytes: null});
  });
  session.on('Network.requestServedFromCache', ({requestId}) => requests.delete(requestId));
  session.on('Network.responseReceived', ({requestId, timestamp, response}) => {
    if (response.fromDiskCache || response.fromPrefetchCache) requests.delete(requestId);
    else if (requests.has(requestId)) requests.get(requestId).received = timestamp;
  });
  session.on('Network.loadingFinished', ({requestId, encodedDataLength}) => {
    if (requests.has(requestId)) requests.get(requestId).bytes = encodedDataLength;
  });
  session.on('Network.loadingFailed', ({requestId}) => {
    if (requests.has(requestId)) requests.get(requestId).bytes = 0;
  });
  await session.send('Network.enable');
  return requests;
}

/** The longest chain of requests of which each began after the response of another: what latency is multiplied by. */
export function roundTrips(requests) {
  const chain = [];
  for (const request of [...requests].sort((a, b) => a.sent - b.sent)) {
    const earlier = chain.filter(({received}) => received <= request.sent);
    chain.push({...request, depth: 1 + Math.max(0, ...earlier.map(({depth}) => depth))});
  }
  return Math.max(0, ...chain.map(({depth}) => depth));
}

/** Resolves when all requests have ended and none has begun for a second, as a slow script can still request its data. */
export async function networkIdle(requests) {
  for (let seen = -1; ;) {
    const ended = [...requests.values()].every(({bytes}) => bytes !== null);
    if (ended && seen === requests.size) return;
    seen = requests.size;
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}
