/**
 * A step of a task. `focus` gives the focus to the first element that matches in the page or in a shadow root; `key` is
 * pressed `times`; `type` is typed; `read` reads the whole page; `load` waits for speech after the page has loaded.
 * `spoken` is in exactly one utterance, in its language, within two seconds of the step (of its end of loading with
 * `after`, a time in ms).
 */
const read = {read: true};

const es = 'es-PE';
const en = 'en';

/** Elements of a page, as markup, in the language of the page. */
const report = 'data/pnmnna-2023.json';
const card = (code, more = '') => `<indicator-card src="${report}" code="${code}" ${more}></indicator-card>`;

/** The indicators of 18 cards on one page. */
const cards = [
  ...[
    '03.01.01',
    '03.01.02',
    '03.01.03',
    '03.04.01',
    '03.04.04',
    '03.04.05',
    '03.05.02',
    '03.07.01',
    '03.07.02',
  ],
  ...[
    '03.07.03',
    '03.07.04',
    '03.07.05',
    '03.07.06',
    '03.07.07',
    '03.07.08',
    '03.07.09',
    '03.01.01',
    '03.07.02',
  ],
];

/** A table that the editor reads without a question. */
const table = [
  'Código;Servicio;Indicador;Unidad;Sentido esperado;Resultado 2021;Resultado 2022',
  '01.01;01.01 Visitas;Porcentaje de visitas;%;aumentar;14,7;18,2',
  '01.02;01.02 Talleres;Porcentaje de talleres;%;aumentar;62,5;60,0',
].join('\n');

const tasksOfPlaces = [
  {
    name: 'map',
    body: '<indicator-map src="data/map.json" code="99.01"></indicator-map>',
    steps: [
      {focus: '[role=listbox]'},
      {
        type: 'cus',
        spoken: {
          [es]: /^Cusco, 44\.5 por ciento, dentro del margen de error, puesto 12 de 22/,
          [en]: /^Cusco, 44\.5 percent, within the margin of error, position 12 of 22/,
        },
      },
      {key: 'Down', spoken: {[es]: /, puesto \d+ de 22/, [en]: /, position \d+ of 22/}},
      {key: 'Left', spoken: {[es]: /, puesto \d+ de 22/, [en]: /, position \d+ of 22/}},
      {key: 'Return', spoken: {[es]: /^Seleccionado:/, [en]: /^Selected:/}},
      {key: 'Escape', spoken: {[es]: /^Ninguno seleccionado/, [en]: /^Nothing selected/}},
      read,
    ],
  },
  {
    name: 'ranking',
    body: '<indicator-ranking src="data/regions.json" limit="3" place="08"></indicator-ranking>',
    steps: [read, {focus: '.more button'}, {key: 'Return', within: 2000}],
  },
  {
    name: 'place-picker',
    body: `<indicator-data src="data/regions.json"><place-picker></place-picker
><indicator-card actions="why"></indicator-card></indicator-data>`,
    steps: [
      {focus: 'select'},
      {
        key: 'Down',
        spoken: {[es]: /^Se muestran las cifras de Amazonas/, [en]: /^The figures for Amazonas are shown/},
      },
      {focus: 'summary'},
    ],
  },
];

export const tasks = [
  {name: 'card-favourable', body: card('03.07.02'), steps: [read]},
  {name: 'card-unfavourable', body: card('03.01.01'), steps: [read]},
  {name: 'card-unchanged', body: card('03.07.01'), steps: [read]},
  {name: 'card-fall-favourable', body: card('03.04.01'), steps: [read]},
  {name: 'card-first-missing', body: card('03.04.05'), steps: [read]},
  {name: 'card-both-missing', body: card('03.01.03'), steps: [read]},
  {
    name: 'card-no-direction',
    body: '<indicator-card src="data/no-direction.json" code="01"></indicator-card>',
    steps: [read],
  },
  {
    name: 'card-target',
    body: '<indicator-card src="data/targets.json" code="01.01"></indicator-card>',
    steps: [read],
  },
  {
    name: 'card-why',
    body: card('03.07.02', 'actions="why"'),
    steps: [{focus: 'summary'}, {key: 'Return'}, read],
  },
  {name: 'cards-18', body: cards.map((code) => card(code)).join(''), steps: [read]},
  {name: 'summary', body: `<objective-summary src="${report}" code="03"></objective-summary>`, steps: [read]},
  {name: 'legend', body: `<indicator-legend src="${report}"></indicator-legend>`, steps: [read]},
  {
    name: 'table',
    body: `<indicator-table src="${report}" code="03.07" search filters></indicator-table>`,
    steps: [
      read,
      {focus: 'th[data-column=change] .sort'},
      {key: 'Return', spoken: {[es]: /^Ordenado por cambio/, [en]: /^Sorted by change/}},
      {key: 'Return', spoken: {[es]: /^Ordenado por cambio/, [en]: /^Sorted by change/}},
      {focus: 'input[type=search]'},
      {type: 'acredita', spoken: {[es]: /^1 de 3 filas|^\d de \d filas/, [en]: /^\d of \d rows/}},
      {type: 'zzz', spoken: {[es]: /^Ningún indicador coincide/, [en]: /^No indicator matches/}},
    ],
  },
  {
    name: 'table-filter',
    body: `<indicator-table src="${report}" code="03" filters></indicator-table>`,
    steps: [
      {focus: '.controls select'},
      {key: 'Down', spoken: {[es]: /^\d+ de \d+ filas/, [en]: /^\d+ of \d+ rows/}},
    ],
  },
  {
    name: 'chart',
    body: `<variation-chart src="${report}" code="03.07"></variation-chart>`,
    steps: [read],
  },
  {
    name: 'chart-selectable',
    body: `<variation-chart src="${report}" code="03.07" selectable></variation-chart>`,
    steps: [
      {focus: '[role=listbox]'},
      {key: 'Down'},
      {key: 'Return', spoken: {[es]: /^Seleccionado:/, [en]: /^Selected:/}},
      {key: 'Escape', spoken: {[es]: /^Ninguno seleccionado/, [en]: /^Nothing selected/}},
    ],
  },
  {
    name: 'trend',
    body: '<indicator-trend src="data/ten-years.json" code="01"></indicator-trend>',
    steps: [read],
  },
  {
    name: 'report-years',
    body: '<policy-report src="data/ten-years.json" sections="objectives"></policy-report>',
    steps: [
      {focus: '.controls select'},
      {key: 'Down', spoken: {[es]: /^Se compara|pueden? comparar/, [en]: /compare/i}},
    ],
  },
  {
    name: 'slides',
    body: '<policy-report src="data/lower-is-better.json" view="slides" no-address></policy-report>',
    steps: [
      {focus: '[part=button]:nth-of-type(2)'},
      {key: 'Return', spoken: {[es]: /^Diapositiva 2 de/, [en]: /^Slide 2 of/}},
      {key: 'Return', spoken: {[es]: /^Diapositiva 3 de/, [en]: /^Slide 3 of/}},
      {key: 'Return', within: 1500},
      {key: 'Return', within: 1500},
      {key: 'Return', within: 1500},
      {key: 'Return', within: 1500},
    ],
  },
  {
    name: 'share',
    body: card('03.07.02', 'actions="share"'),
    steps: [
      {focus: '[part=toggle]'},
      {key: 'Return'},
      {key: 'Tab'},
      {focus: '[data-kind=link]'},
      {key: 'Return', spoken: {[es]: /copi/i, [en]: /cop/i}},
    ],
  },
  {
    // Orca speaks the first line of a page when it has loaded: here one that is not announced too.
    name: 'loading',
    body: '<h1>DEMUNA</h1><indicator-card src="slow/data/pnmnna-2023.json" code="03.07.02" loading="eager"></indicator-card>',
    steps: [
      {load: true, spoken: {[es]: /^Cargando datos/, [en]: /^Loading data/}},
      {within: 4500, spoken: {[es]: /^Datos cargados/, [en]: /^Data loaded/}},
    ],
  },
  {
    name: 'failure',
    body: '<h1>DEMUNA</h1><indicator-card src="gone/data/pnmnna-2023.json" code="03.07.02" loading="eager"></indicator-card>',
    steps: [
      {load: true, spoken: {[es]: /^No se pudieron leer/, [en]: /^The data could not/}},
      // The announcement has gone, and is not read a second time.
      {within: 5000},
      read,
    ],
  },
  {
    name: 'retry',
    body: '<h1>DEMUNA</h1><indicator-card src="failing/data/pnmnna-2023.json" code="03.07.02" loading="eager"></indicator-card>',
    steps: [
      {load: true, within: 9000},
      {focus: '[part=retry]'},
      {key: 'Return', within: 3000, spoken: {[es]: /^No se pudieron cargar/, [en]: /^The data could not/}},
      {recover: true},
      {key: 'Return', within: 3000, spoken: {[es]: /DEMUNA/, [en]: /DEMUNA/}},
    ],
  },
  {
    name: 'editor',
    body: '<report-editor></report-editor>',
    steps: [
      {focus: 'textarea'},
      {paste: table, spoken: {[es]: /^Leído/, [en]: /^Read:/}},
      {key: 'Return', spoken: {[es]: /^Paso 2/, [en]: /^Step 2/}},
      {focus: '#continue'},
      {key: 'Return', spoken: {[es]: /^Paso 3/, [en]: /^Step 3/}},
      {focus: '[data-step=publish]'},
      {key: 'Return', spoken: {[es]: /^Paso 4/, [en]: /^Step 4/}},
      {focus: '[data-save=json]'},
      {key: 'Return', spoken: {[es]: /^Descargado/, [en]: /^Downloaded/}},
    ],
  },
  ...tasksOfPlaces,
];
