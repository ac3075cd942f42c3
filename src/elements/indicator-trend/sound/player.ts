import type {Sweep} from './tones.ts';

/** Loudness of a tone, from 0 to 1, and the time in seconds in which it begins and ends, without which it clicks. */
const [loudness, fade] = [0.2, 0.02];

/** Plays a sweep. Returns the function that stops it; `onEnd` is called at its end, and not when it is stopped. */
export function playSweep({tones, toneLength}: Sweep, onEnd: () => void): () => void {
  const context = new AudioContext();
  const gain = context.createGain();
  const oscillator = context.createOscillator();
  const begin = context.currentTime + fade;
  const end = begin + tones.length * toneLength;
  gain.gain.setValueAtTime(0, context.currentTime);
  for (const {start, frequency} of tones) {
    if (frequency === null) continue;
    const time = begin + start;
    oscillator.frequency.setValueAtTime(frequency, time);
    gain.gain.setValueAtTime(0, time);
    gain.gain.linearRampToValueAtTime(loudness, time + fade);
    gain.gain.setValueAtTime(loudness, time + toneLength - fade);
    gain.gain.linearRampToValueAtTime(0, time + toneLength);
  }
  oscillator.connect(gain).connect(context.destination);
  oscillator.onended = (): void => {
    void context.close();
    onEnd();
  };
  oscillator.start(begin);
  oscillator.stop(end);
  return () => {
    oscillator.onended = null;
    void context.close();
  };
}
