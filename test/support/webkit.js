import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {connect, createServer} from 'node:net';
import {setTimeout as pause} from 'node:timers/promises';

/** A port that nobody listens on. */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  return port;
}

async function answers(port) {
  const socket = connect(port, '127.0.0.1');
  const isOpen = await Promise.race([once(socket, 'connect'), once(socket, 'error')]).then(
    () => true,
    () => false,
  );
  socket.destroy();
  return isOpen;
}

/** Until the driver listens: 10 s at most. */
async function listening(port) {
  for (let tries = 0; tries < 100; tries++) {
    if (await answers(port)) return;
    await pause(100);
  }
  throw new Error('WebKitWebDriver does not answer.');
}

/** A screen that nobody sees: Xvfb chooses a free display and says which. */
async function screen(xvfb) {
  const args = ['-displayfd', '1', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  const process = spawn(xvfb, args, {stdio: ['ignore', 'pipe', 'ignore']});
  const [display] = await once(process.stdout, 'data');
  return {process, display: `:${String(display).trim()}`};
}

/**
 * Starts WebKitWebDriver, on a screen of its own where the machine has none.
 * @returns {Promise<{port: number, stop: () => void}>}
 */
export async function startWebKit({driver, xvfb}) {
  const shown = process.env.DISPLAY ? null : await screen(xvfb);
  const port = await freePort();
  const env = {...process.env, DISPLAY: shown?.display ?? process.env.DISPLAY};
  // WebKit's sandbox refuses to run as root; in a container there is often no other user.
  if (process.getuid?.() === 0) env.WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS = '1';
  const child = spawn(driver, [`--port=${port}`], {env, stdio: 'ignore'});
  const stop = () => [child, shown?.process].forEach((started) => started?.kill());
  process.once('exit', stop);
  await listening(port);
  return {port, stop};
}
