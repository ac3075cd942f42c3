import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {connect, createServer} from 'node:net';
import {setTimeout as pause} from 'node:timers/promises';

/** Returns an unused port. */
async function findFreePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  return port;
}

async function acceptsConnections(port) {
  const socket = connect(port, '127.0.0.1');
  const isOpen = await Promise.race([once(socket, 'connect'), once(socket, 'error')]).then(
    () => true,
    () => false,
  );
  socket.destroy();
  return isOpen;
}

/** Waits up to 10 s until the driver listens. */
async function waitUntilListening(port) {
  for (let tries = 0; tries < 100; tries++) {
    if (await acceptsConnections(port)) return;
    await pause(100);
  }
  throw new Error('WebKitWebDriver does not answer.');
}

/** Starts a virtual screen. Xvfb chooses a free display and prints its number. */
async function startScreen(xvfb) {
  const args = ['-displayfd', '1', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  const process = spawn(xvfb, args, {stdio: ['ignore', 'pipe', 'ignore']});
  const [display] = await once(process.stdout, 'data');
  return {process, display: `:${String(display).trim()}`};
}

/**
 * Starts WebKitWebDriver, on a virtual screen if the machine has none.
 * @returns {Promise<{port: number, stop: () => void}>}
 */
export async function startWebKit({driver, xvfb}) {
  const screen = process.env.DISPLAY ? null : await startScreen(xvfb);
  const port = await findFreePort();
  const env = {...process.env, DISPLAY: screen?.display ?? process.env.DISPLAY};
  // WebKit's sandbox does not run as root, often the only user of a container.
  if (process.getuid?.() === 0) env.WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS = '1';
  const child = spawn(driver, [`--port=${port}`], {env, stdio: 'ignore'});
  const stop = () => [child, screen?.process].forEach((childProcess) => childProcess?.kill());
  process.once('exit', stop);
  await waitUntilListening(port);
  return {port, stop};
}
