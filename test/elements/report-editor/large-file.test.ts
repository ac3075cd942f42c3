import {expect} from 'chai';
import '../../../src/define/report-editor.ts';
import {queryAllShadow, queryShadow, visibleText} from '../../support/shadow-text.ts';
import {announcement} from '../../support/announcement.ts';
import {focused, renderEditor, validTable} from './editor-page.ts';

/** A file whose pieces arrive when the test releases them. */
function slowFile(text: string, name: string) {
  const bytes = new TextEncoder().encode(text);
  let send: (piece: Uint8Array | null) => void = () => undefined;
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      send = (piece) => {
        if (piece) controller.enqueue(piece);
        else controller.close();
      };
    },
    cancel() {
      send = () => undefined;
    },
  });
  const file = Object.assign(new File([bytes], name), {stream: () => stream});
  const half = bytes.length >> 1;
  return {
    file,
    sendFirstHalf: () => send(bytes.subarray(0, half)),
    sendRest: () => {
      send(bytes.subarray(half));
      send(null);
    },
  };
}

async function until(isExpected: () => unknown): Promise<void> {
  for (let round = 0; !isExpected() && round < 500; round++)
    await new Promise((resolve) => setTimeout(resolve, 10));
}

const longTable = validTable.replaceAll('01.', '07.');

describe('a file that takes long in <report-editor>', () => {
  it('shows how much is read with the focus on Cancel, and ends with the table', async () => {
    const editor = await renderEditor(validTable);
    const {file, sendFirstHalf, sendRest} = slowFile(longTable, 'lenta.csv');
    const opened = editor.open(file);
    sendFirstHalf();
    const bars = () => queryAllShadow(editor, '.intake progress') as readonly HTMLProgressElement[];
    await until(() => bars().length);
    await editor.updateComplete;
    expect(bars()[0]?.position).to.be.closeTo(0.5, 0.02);
    expect(focused(editor).textContent?.trim()).to.equal('Cancelar');
    sendRest();
    await opened;
    expect(editor.report?.indicators[0]?.code).to.equal('07.01');
    await editor.updateComplete;
    expect(bars()).to.have.length(0);
    expect(focused(editor).id).to.equal('continue');
  });

  it('Cancel keeps the earlier work, whatever arrives afterwards', async () => {
    const editor = await renderEditor(validTable);
    const {file, sendFirstHalf, sendRest} = slowFile(longTable, 'lenta.csv');
    const opened = editor.open(file);
    sendFirstHalf();
    await until(() => queryAllShadow(editor, '[data-cancel-reading]').length);
    queryShadow(editor, '[data-cancel-reading]').click();
    sendRest();
    await opened;
    await editor.updateComplete;
    expect(editor.report?.indicators[0]?.code).to.equal('01.01');
    expect(focused(editor).id).to.equal('pasted');
    expect(await announcement(editor)).to.equal('Se dejó de leer. Lo que ya estaba no cambió.');
  });

  it('that breaks off while it is read is named as such, not as empty, and the earlier work stays', async () => {
    const editor = await renderEditor(validTable);
    const stream = new ReadableStream({pull: (controller) => controller.error(new Error('moved'))});
    await editor.open(Object.assign(new File(['a'], 'usb.csv'), {stream: () => stream}));
    await editor.updateComplete;
    expect(visibleText(editor, '[role=alert]')).to.contain('No se pudo leer «usb.csv» hasta el final');
    expect(editor.report?.indicators[0]?.code).to.equal('01.01');
  });

  it('larger than 50 MB is refused before it is read', async () => {
    const editor = await renderEditor(validTable);
    const file = Object.defineProperty(new File(['a'], 'enorme.csv'), 'size', {value: 50_000_001});
    await editor.open(file);
    expect(visibleText(editor, '[role=alert]')).to.contain('«enorme.csv» pesa más de 50 MB');
    expect(editor.report?.indicators[0]?.code).to.equal('01.01');
  });
});
