import {createComponent, provideZonelessChangeDetection} from '@angular/core';
import {createApplication} from '@angular/platform-browser';
import {report} from '../report.ts';
import {App} from './app.ts';

const page = await createApplication({providers: [provideZonelessChangeDetection()]});
const hostElement = document.querySelector('main') ?? document.body;
const app = createComponent(App, {environmentInjector: page.injector, hostElement});
app.setInput('report', report);
page.attachView(app.hostView);
