import {expect} from 'chai';
import {html} from 'lit';
import '../../../src/define/indicator-trend.ts';
import tenYears from '../../../data/ten-years.json' with {type: 'json'};
import {fixture} from '../../support/fixture.ts';
import {queryAllShadow, queryShadow} from '../../support/shadow-text.ts';

/** The calls that an oscillator has received. */
const played: {tones: number; closed: number; end: (() => void) | null} = {tones: 0, closed: 0, end: null};

/** A graph that makes no sound: test browsers have no output, in which the real one would wait for ever. */
class SilentContext {
  readonly currentTime = 0;
  readonly destination = {};
  createGain(): object {
    const gain = {setValueAtTime: () => undefined, linearRampToValueAtTime: () => undefined};
    return {gain, connect: (next: object) => next};
  }
  createOscillator(): object {
    const oscillator = {
      onended: null as (() => void) | null,
      frequency: {setValueAtTime: () => (played.tones += 1)},
      connect: (next: object) => next,
      start: () => undefined,
      stop: () => (played.end = () => oscillator.onended?.()),
    };
    return oscillator;
  }
  close(): Promise<void> {
    played.closed += 1;
    return Promise.resolve();
  }
}

describe('<indicator-trend sound>', () => {
  const {AudioContext} = globalThis;
  beforeEach(() => {
    Object.assign(played, {tones: 0, closed: 0, end: null});
    Object.assign(globalThis, {AudioContext: SilentContext});
  });
  afterEach(() => Object.assign(globalThis, {AudioContext}));

  const createTrend = (sound = true): Promise<HTMLElement> =>
    fixture(
      html`<indicator-trend
        .data=${tenYears}
        code="01"
        loading="eager"
        lang="es"
        ?sound=${sound}
      ></indicator-trend>`,
    );
  const button = (element: HTMLElement): HTMLElement => queryShadow(element, '[part=sound] button');
  const press = async (element: HTMLElement): Promise<string> => {
    button(element).click();
    await (element as HTMLElement & {updateComplete: Promise<unknown>}).updateComplete;
    return button(element).textContent?.trim() ?? '';
  };

  it('plays nothing before the button is pressed, and states what a tone means', async () => {
    const element = await createTrend();
    expect(played.tones).to.equal(0);
    expect(button(element).textContent?.trim()).to.equal('Escuchar la serie');
    expect(queryShadow(element, '#sound-help').textContent).to.contain('Un silencio es un dato que falta');
  });

  it('plays a tone for each period with a value, and is ready again at the end', async () => {
    const element = await createTrend();
    const valued = tenYears.indicators[0]?.observations.filter(({value}) => typeof value === 'number') ?? [];
    expect(await press(element)).to.equal('Detener');
    expect(played.tones).to.equal(valued.length);
    played.end?.();
    await (element as HTMLElement & {updateComplete: Promise<unknown>}).updateComplete;
    expect(button(element).textContent?.trim()).to.equal('Escuchar la serie');
    expect(played.closed).to.equal(1);
  });

  it('stops when the button is pressed again, and when the element is removed', async () => {
    const element = await createTrend();
    await press(element);
    expect(await press(element)).to.equal('Escuchar la serie');
    expect(played.closed).to.equal(1);
    await press(element);
    element.remove();
    expect(played.closed).to.equal(2);
  });

  it('ends with its button: without the attribute, and with another indicator', async () => {
    const element = (await createTrend()) as HTMLElement & {
      sound: boolean;
      code: string;
      updateComplete: Promise<unknown>;
    };
    await press(element);
    element.code = '02';
    await element.updateComplete;
    expect([played.closed, button(element).textContent?.trim()]).to.deep.equal([1, 'Escuchar la serie']);
    await press(element);
    element.sound = false;
    await element.updateComplete;
    expect([played.closed, queryAllShadow(element, '[part=sound]').length]).to.deep.equal([2, 0]);
  });

  it('is absent without the attribute', async () => {
    expect(queryAllShadow(await createTrend(false), '[part=sound]')).to.deep.equal([]);
  });
});
