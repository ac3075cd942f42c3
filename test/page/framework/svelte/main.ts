import {mount} from 'svelte';
import {report} from '../report.ts';
import App from './App.svelte';

mount(App, {target: document.querySelector('main') ?? document.body, props: {report}});
