// Entry of `charts.js`: the elements that draw charts.
import './indicator-trend.ts';
import './variation-chart.ts';
