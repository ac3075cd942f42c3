import {expect} from 'chai';
import {LitElement} from 'lit';
import {LazyDrawing} from '../../../src/elements/base/drawing/lazy-drawing.ts';

class TestDrawing {
  static readonly styles = [];
  static readonly messages = [];
  readonly controllers = [];
}

async function microtasks(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await null;
}

/**
 * An element whose drawing arrives `delay` microtasks after it is requested. Its updates run in tasks of their own, as in
 * the queue of the page, and end `end` microtasks later.
 */
class TestElement extends LitElement {
  readonly drawing = new LazyDrawing<object>(this);
  delay = 0;
  end = 0;
  readonly #loader = async (): Promise<typeof TestDrawing> => (await microtasks(this.delay), TestDrawing);

  adoptDrawingStyles(): void {
    // The drawing has no style sheets.
  }

  protected override async scheduleUpdate(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    // Begins before the drawing is requested, so that its microtasks run before those of the code.
    const end = microtasks(this.end);
    await super.scheduleUpdate();
    await end;
  }

  protected override render(): string {
    this.drawing.request({loader: this.#loader, words: null, ready: null});
    return this.drawing.current ? 'drawn' : 'waiting';
  }
}
customElements.define('test-lazy-drawing', TestElement);

describe('LazyDrawing.whenDrawn()', () => {
  it('resolves after the update that draws, in whatever microtask the code arrives', async () => {
    for (let end = 0; end < 8; end++)
      for (let delay = 0; delay < 16; delay++) {
        const element = Object.assign(new TestElement(), {delay, end});
        document.body.append(element);
        await element.drawing.whenDrawn();
        expect(element.shadowRoot?.textContent, `${delay} and ${end} microtasks`).to.equal('drawn');
        element.remove();
      }
  });
});
