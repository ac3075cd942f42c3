import {createApp} from 'vue';
import {report} from '../report.ts';
import App from './App.vue';

createApp(App, {report}).mount(document.querySelector('main') ?? document.body);
