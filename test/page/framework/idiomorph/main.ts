import {Idiomorph} from 'idiomorph';
import {startPage} from '../html-page.ts';

startPage((target, html) => Idiomorph.morph(target, html, {morphStyle: 'innerHTML'}));
