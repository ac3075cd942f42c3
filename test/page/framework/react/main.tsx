import {createRoot} from 'react-dom/client';
import {report} from '../report.ts';
import {App} from './app.tsx';

createRoot(document.querySelector('main') ?? document.body).render(<App report={report} />);
