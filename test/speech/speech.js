import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {ensureBuilt} from '../../.config/build/ensure-built.js';
import {obstacle} from './programs.js';
import {runTask} from './run-task.js';
import {startServer} from './server.js';
import {startSession} from './session.js';
import {tasks} from './tasks.js';

const usage = `npm run speech                    what Orca says in Firefox, against the kept transcripts
npm run speech -- --update        keeps the new transcripts
npm run speech -- --task table    only this task (repeatable)
npm run speech -- --locale en     only in es-PE or en (repeatable)
npm run speech -- --no-build      does not rebuild dist`;

const {values} = parseArgs({
  options: {
    'update': {type: 'boolean'},
    'no-build': {type: 'boolean'},
    'task': {type: 'string', multiple: true},
    'locale': {type: 'string', multiple: true, default: ['es-PE', 'en']},
    'help': {type: 'boolean'},
  },
});

const transcripts = fileURLToPath(new URL('transcripts/', import.meta.url));

async function compare(name, locale, transcript) {
  const file = `${transcripts}${locale}/${name}.txt`;
  const kept = await readFile(file, 'utf8').catch(() => '');
  if (kept === transcript) return [];
  if (values.update) {
    await mkdir(`${transcripts}${locale}`, {recursive: true});
    await writeFile(file, transcript);
    return [];
  }
  return [`${locale}/${name} has changed.\n--- kept\n${kept}\n--- spoken\n${transcript}`];
}

async function runTasks(selected, locale, server) {
  const faults = [];
  let session = await startSession(locale);
  for (const task of selected) {
    try {
      const result = await runTask(task, locale, session, server);
      faults.push(...result.faults.map((fault) => `${locale} ${fault}`));
      faults.push(...(await compare(task.name, locale, result.transcript)));
      console.log(`  ${locale} ${task.name}`);
    } catch (error) {
      // The other tasks run in a new session: a browser that has ended takes none of them down.
      faults.push(`${locale} ${task.name}: ${error.message}`);
      await session.stop();
      session = await startSession(locale);
    }
  }
  await session.stop();
  return faults;
}

async function main() {
  if (values.help) return console.log(usage);
  const reason = obstacle();
  if (reason) throw new Error(reason);
  if (!values['no-build']) await ensureBuilt();
  const start = Date.now();
  const selected = values.task ? tasks.filter(({name}) => values.task.includes(name)) : tasks;
  const server = await startServer(tasks);
  const faults = [];
  for (const locale of values.locale) faults.push(...(await runTasks(selected, locale, server)));
  server.stop();
  const seconds = Math.round((Date.now() - start) / 1000);
  console.log(faults.length ? faults.join('\n\n') : 'All is spoken as kept.');
  console.log(`${selected.length} tasks in ${values.locale.length} languages, ${seconds} s`);
  process.exitCode = faults.length ? 1 : 0;
}

main()
  .catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  })
  .finally(() => process.exit());
