// What a page takes beside the first script when it has charts.
import './indicator-trend.ts';
import './variation-chart.ts';
