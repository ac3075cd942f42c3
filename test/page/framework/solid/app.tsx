import {createSignal, For} from 'solid-js';
import 'avance/define/indicator-card.js';
import type {} from 'avance/solid.js';
import {listedCodes, listedVariant} from '../list.ts';

export function App({report}: {readonly report: object}) {
  const [code, setCode] = createSignal('03.07.02');
  const [loadedId, setLoadedId] = createSignal('');
  const [step, setStep] = createSignal(0);
  return (
    <>
      <button onClick={() => setCode('03.04.01')}>03.04.01</button>
      <indicator-card
        prop:data={report}
        code={code()}
        heading-level={2}
        on:indicator-load={(event) => setLoadedId(event.report.id)}
      />
      <output>{loadedId()}</output>
      <button id="next" onClick={() => setStep(step() + 1)}>
        +
      </button>
      <div id="list">
        <For each={listedCodes(step())}>
          {(listed) => <indicator-card prop:data={report} code={listed} variant={listedVariant(step())} />}
        </For>
      </div>
    </>
  );
}
