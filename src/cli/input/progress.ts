import {importSteps, type StepListener} from '../../formats/base/import-log.ts';
import type {CommandContext} from '../command.ts';

/** Size in bytes above which progress is shown. Smaller files take less than a second. */
const largeFile = 1_000_000;

export interface Progress {
  readonly step: StepListener;
  /** Ends the line. */
  readonly end: () => void;
}

/** Shows on a terminal what is read, how far it is and how long it takes. Nothing for a small file or another output. */
export function startProgress(
  file: string,
  size: number,
  {environment, translate}: Pick<CommandContext, 'environment' | 'translate'>,
): Progress {
  if (!environment.isTerminal || size < largeFile) return {step: () => undefined, end: () => undefined};
  const name = translate('progress.file', {file: file, size: Math.round(size / 1_000_000)});
  const ticker = environment.startTicker({
    labels: (['parse', ...importSteps] as const).map((step) => `${name}: ${translate(`progress.${step}`)}`),
    remaining: translate('progress.remaining', {seconds: '{seconds}'}),
  });
  return {
    step: (step, done, total) => ticker.show(importSteps.indexOf(step) + 1, done, total),
    end: ticker.stop,
  };
}
