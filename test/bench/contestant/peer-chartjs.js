import {BarController, BarElement, CategoryScale, Chart, LinearScale} from 'chart.js';
import {cards} from './card-dom.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);
Chart.defaults.animation = false;

export const mount = cards((box, {from, to}) => {
  const canvas = document.createElement('canvas');
  box.append(canvas);
  const chart = new Chart(canvas, {
    type: 'bar',
    data: {labels: ['2021', '2022'], datasets: [{data: [from, to]}]},
    options: {indexAxis: 'y', maintainAspectRatio: false, scales: {x: {min: 0, max: 100}}},
  });
  return {
    update(next) {
      chart.data.datasets[0].data = [next.from, next.to];
      chart.update();
    },
    end: () => chart.destroy(),
  };
});
