import {utils, write} from '@e965/xlsx';

/** A figure that differs from row to row, with one decimal. */
function figure(row, column) {
  return (((row * 7 + column * 13) % 10_007) / 10).toFixed(1);
}

function lines(header, count, line) {
  return [header, ...Array.from({length: count}, (_, index) => line(index))].join('\n');
}

function wideTable(rowCount, yearCount) {
  const years = Array.from({length: yearCount}, (_, index) => 1900 + index);
  return lines(`Indicador,Unidad,Sentido,${years}`, rowCount, (row) =>
    [
      `Indicador ${row}`,
      row % 2 ? 'Tasa' : 'Número',
      'ascendente',
      ...years.map((year) => figure(row, year)),
    ].join(),
  );
}

function longTable(rowCount, indicatorCount) {
  const day = (index) => new Date(Date.UTC(1800, 0, 1 + index)).toISOString().slice(0, 10);
  return lines('Indicador,Unidad,Fecha,Valor', rowCount, (row) => {
    const [name, period] = [row % indicatorCount, day(Math.floor(row / indicatorCount))];
    return `Indicador ${name},Número,${period},${figure(row, 1)}`;
  });
}

/** A workbook whose sheet has nearly as much XML as is read. */
function largestWorkbook() {
  const years = Array.from({length: 20}, (_, index) => 2000 + index);
  const cells = Array.from({length: 23_000}, (_, row) => [
    `Indicador ${row}`,
    'Número',
    ...years.map((year) => Number(figure(row, year))),
  ]);
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([['Indicador', 'Unidad', ...years], ...cells]), 'Datos');
  return new Uint8Array(write(book, {type: 'array', bookType: 'xlsx', compression: true}));
}

/** A ZIP file of 50 MB with one sheet, not compressed. It is refused before the sheet is read. */
function hugeWorkbook() {
  const name = Buffer.from('xl/worksheets/sheet1.xml');
  const sheet = Buffer.alloc(50_000_000, '<c r="A1"><v>1</v></c>');
  const sizes = Buffer.alloc(16);
  sizes.writeUInt32LE(sheet.length, 4);
  sizes.writeUInt32LE(sheet.length, 8);
  sizes.writeUInt16LE(name.length, 12);
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(10), sizes, name, sheet]);
  const entry = Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.alloc(12), sizes, Buffer.alloc(14), name]);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, entry, end]);
}

/**
 * The inputs of the scene, with the limits of CPU seconds, seconds and MB of memory. `twiceOf` names the input with half
 * of the rows or columns; `growth` limits the CPU time against that of the other.
 */
export const inputs = [
  {id: '5,000 × 40 CSV', file: 'wide.csv', make: () => wideTable(5000, 37), limits: {cpu: 3}},
  {
    id: '5,000 × 80 CSV',
    file: 'wider.csv',
    make: () => wideTable(5000, 77),
    limits: {growth: 2.2},
    twiceOf: '5,000 × 40 CSV',
  },
  {
    id: '10,000 × 40 CSV',
    file: 'longer.csv',
    make: () => wideTable(10_000, 37),
    limits: {growth: 2.2},
    twiceOf: '5,000 × 40 CSV',
  },
  {
    id: '50,000 rows, 1 indicator',
    file: 'half.csv',
    make: () => longTable(50_000, 1),
    limits: {},
  },
  {
    id: '100,000 rows, 1 indicator',
    file: 'one.csv',
    make: () => longTable(100_000, 1),
    limits: {time: 10, growth: 2.2},
    twiceOf: '50,000 rows, 1 indicator',
  },
  {
    id: '100,000 rows, 5,000 indicators',
    file: 'many.csv',
    make: () => longTable(100_000, 5000),
    limits: {time: 10},
  },
  {id: 'largest workbook that is read', file: 'largest.xlsx', make: largestWorkbook, limits: {memory: 1000}},
  {
    id: '50 MB workbook, refused',
    file: 'huge.xlsx',
    make: hugeWorkbook,
    limits: {time: 1, memory: 1000},
    status: 2,
  },
];
