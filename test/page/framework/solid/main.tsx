import {render} from 'solid-js/web';
import {report} from '../report.ts';
import {App} from './app.tsx';

render(() => <App report={report} />, document.querySelector('main') ?? document.body);
