import {useState} from 'preact/hooks';
import 'avance/define/indicator-card.js';
import type {} from 'avance/preact.js';

export function App({report}: {readonly report: object}) {
  const [code, setCode] = useState('03.07.02');
  const [loadedId, setLoadedId] = useState('');
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
    </>
  );
}
