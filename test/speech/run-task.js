import {focusDeep, pasteText} from './in-page.js';
import {pageTitle} from './server.js';
import {setTimeout as wait} from 'node:timers/promises';

/**
 * Speech about the surroundings of the focus. It depends on where the caret was on the page before, and is left out
 * where a page loads and where a step gives the focus.
 */
const surroundings =
  /^(contenido principal|main content|saliendo |leaving |art(ículo|icle)$|regi[oó]n |en blanco|blank)/;

/** Time in ms in which an announcement must begin. */
const soonest = 2000;

function stepName(step) {
  const {focus, key, type, read, load, recover, paste} = step;
  if (focus) return `focus ${focus}`;
  if (key) return `key ${key}`;
  if (type) return `type ${type}`;
  if (read) return 'read all';
  if (load) return 'load';
  if (recover) return 'the server answers again';
  if (paste) return 'paste a table';
  return 'wait';
}

async function act(step, {page, key, type, log}, server) {
  if (step.focus && !(await page.evaluate(focusDeep, step.focus)))
    throw new Error(`Nothing on the page matches ${step.focus}.`);
  if (step.key) key(step.key);
  if (step.type) type(step.type);
  if (step.paste) await page.evaluate(pasteText, step.paste);
  if (step.recover) server.recover();
  if (step.read) {
    key('ctrl+Home');
    await wait(500);
    log.skip();
    key('KP_Add');
    await log.waitFor((text) => text === '#read');
  }
}

/** Checks that what a step must be spoken once and soon. Returns the faults. */
function faultsOf(step, start, utterances, locale) {
  const expected = step.spoken?.[locale];
  if (!expected) return [];
  const matches = utterances.filter(({text}) => expected.test(text));
  if (matches.length !== 1) return [`${stepName(step)}: ${expected} is said ${matches.length} times`];
  const delay = Math.round(matches[0].time - start);
  return delay > (step.within ?? soonest) ? [`${stepName(step)}: ${expected} is said after ${delay} ms`] : [];
}

/** Time in ms that a step is given at least. Speech about the focus comes late on a machine under load. */
function leastTime({spoken, within, focus}) {
  if (spoken || within) return within ?? soonest;
  return focus ? 1500 : 0;
}

/** Runs a task. Returns its transcript, and the faults of what must be spoken. */
export async function runTask(task, locale, session, server) {
  const {page, log} = session;
  const lines = [];
  const faults = [];
  await log.next();
  const isLoadMessage = (text) => text.includes(pageTitle(task));
  const opened = Date.now();
  await page.goto(`${server.address}/page/${locale}/${task.name}`);
  if (!task.steps[0]?.load) {
    await log.waitFor(isLoadMessage, 6000);
    await log.next();
  }
  for (const step of task.steps) {
    const start = step.load ? opened : Date.now();
    await act(step, session, server);
    const spoken = await log.next(leastTime(step));
    const isContext = (text) => (step.focus || step.load) && surroundings.test(text);
    const utterances = spoken.filter(({text}) => !isLoadMessage(text) && !isContext(text));
    lines.push(`> ${stepName(step)}`, ...utterances.map(({text}) => text));
    faults.push(...faultsOf(step, start, utterances, locale).map((fault) => `${task.name}: ${fault}`));
  }
  return {transcript: `${lines.join('\n')}\n`, faults};
}
