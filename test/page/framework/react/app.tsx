import {useState} from 'react';
import 'avance/define/indicator-card.js';
import type {} from 'avance/react.js';
import {listedCodes, listedVariant} from '../list.ts';

export function App({report}: {readonly report: object}) {
  const [code, setCode] = useState('03.07.02');
  const [loadedId, setLoadedId] = useState('');
  const [step, setStep] = useState(0);
  return (
    <>
      <button onClick={() => setCode('03.04.01')}>03.04.01</button>
      <indicator-card
        data={report}
        code={code}
        heading-level={2}
        onindicator-load={(event) => setLoadedId(event.report.id)}
      />
      <output>{loadedId}</output>
      <button id="next" onClick={() => setStep(step + 1)}>
        +
      </button>
      <div id="list">
        {listedCodes(step).map((listed) => (
          <indicator-card key={listed} data={report} code={listed} variant={listedVariant(step)} />
        ))}
      </div>
    </>
  );
}
