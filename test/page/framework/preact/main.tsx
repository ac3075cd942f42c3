import {render} from 'preact';
import {report} from '../report.ts';
import {App} from './app.tsx';

render(<App report={report} />, document.querySelector('main') ?? document.body);
