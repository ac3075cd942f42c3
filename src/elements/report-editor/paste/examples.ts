/** Three shapes of tables that are read as they are: help and sample at once. */
export const exampleTables = {
  wide: 'Indicador\t2021\t2022\nPorcentaje de DEMUNA acreditadas\t19.9\t23.7\nPorcentaje de centros de acogida acreditados\t50.8\t52.0',
  long: 'Departamento\tIndicador\tAño\tValor\nCusco\tPorcentaje de DEMUNA acreditadas\t2021\t27.4\nCusco\tPorcentaje de DEMUNA acreditadas\t2022\t31.4\nPuno\tPorcentaje de DEMUNA acreditadas\t2021\t22.0\nPuno\tPorcentaje de DEMUNA acreditadas\t2022\t21.5',
  slide:
    '3.7 Incrementar el acceso oportuno a servicios\n\nServicio\tIndicador\tResultado 2021\tResultado 2022\tVariación 2021-2022\n03.07.02 Servicio de acreditación de las DEMUNA.\tPorcentaje de DEMUNA acreditadas.\t19.9\t23.7\t↑ +3.8 p.p\n03.07.05 Servicio de acreditación de los centros de acogida.\tPorcentaje de Centros de Acogida Residencial acreditados.\t50.8\t52.0\t↑ +1.2 p.p',
} as const;

export type ExampleName = keyof typeof exampleTables;
export const exampleNames = ['wide', 'long', 'slide'] as const satisfies readonly ExampleName[];
