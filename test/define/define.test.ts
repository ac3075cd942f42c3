import {expect} from 'chai';
import {html} from 'lit';
import {define, defineAll} from '../../src/define/define.ts';
import '../../src/define/indicator-card.ts';
import '../../src/define/indicator-data.ts';
import {IndicatorCard} from '../../src/elements/indicator-card/indicator-card.ts';
import {version} from '../../src/model/release.ts';
import {fixture} from '../support/fixture.ts';
import {visibleText} from '../support/shadow-text.ts';

/** A registry that records the defined classes. */
class RecordingRegistry {
  readonly classes = new Map<string, CustomElementConstructor>();

  define(tag: string, element: CustomElementConstructor): void {
    if ([...this.classes.values()].includes(element)) throw new Error(`${tag}: class is registered already`);
    this.classes.set(tag, element);
  }

  get(tag: string): CustomElementConstructor | undefined {
    return this.classes.get(tag);
  }
}

function createRegistry(): CustomElementRegistry | null {
  try {
    return new CustomElementRegistry();
  } catch {
    return null;
  }
}

/** Messages of `console.warn` during `act`. */
function warningsDuring(act: () => void): readonly string[] {
  const {warn} = console;
  const warnings: string[] = [];
  console.warn = (message: string) => warnings.push(message);
  try {
    act();
  } finally {
    console.warn = warn;
  }
  return warnings;
}

const data = {code: 'A1', name: 'Uno', unit: '%', observations: {'2021': 1, '2022': 2}};

describe('define(element)', () => {
  it('defines an element under its kind', () => {
    expect(customElements.get('indicator-card')).to.equal(IndicatorCard);
    expect(IndicatorCard.kind).to.equal('indicator-card');
  });

  it('does not replace a tag of another version and warns once', () => {
    const defineOtherVersion = (kind: string): string => {
      customElements.define(
        kind,
        class extends HTMLElement {
          static readonly version = '0.0.1';
        },
      );
      return kind;
    };
    const createClass = (kind: string) => Object.assign(class extends IndicatorCard {}, {kind});
    const cardClass = createClass(defineOtherVersion('taken-card'));
    const tableClass = createClass(defineOtherVersion('taken-table'));
    const warnings = warningsDuring(() => {
      define(cardClass);
      define(tableClass);
    });
    expect(customElements.get('taken-card')).to.not.equal(cardClass);
    expect(warnings).to.deep.equal([
      `[avance] <taken-card> is already defined by version 0.0.1; version ${version} does not replace it.`,
    ]);
  });

  it('does not warn when the same version has defined the tag', () => {
    expect(warningsDuring(() => define(IndicatorCard))).to.deep.equal([]);
  });
});

describe('defineAll({prefix, registry})', () => {
  it('defines every loaded element with the prefix', async () => {
    defineAll({prefix: 'acme'});
    const card = await fixture<IndicatorCard>(
      html`<acme-indicator-card .data=${data}></acme-indicator-card>`,
    );
    expect(visibleText(card, '#name')).to.equal('Uno');
    expect((card.constructor as typeof IndicatorCard).kind).to.equal('indicator-card');
  });

  it('does not nest prefixes when called again', () => {
    const registry = new RecordingRegistry();
    defineAll({prefix: 'a', registry});
    defineAll({prefix: 'b', registry});
    defineAll({prefix: 'a', registry});
    const tags = [...registry.classes.keys()].filter((tag) => /indicator-(card|data)$/.test(tag));
    expect(tags).to.have.members([
      'a-indicator-card',
      'a-indicator-data',
      'b-indicator-card',
      'b-indicator-data',
    ]);
  });

  it('defines the elements in another registry under their own tags', () => {
    const registry = new RecordingRegistry();
    defineAll({registry});
    expect([...registry.classes.keys()]).to.include.members(['indicator-card', 'indicator-data']);
    expect(registry.get('indicator-card')).to.not.equal(IndicatorCard);
  });

  // Only Chromium has scoped registries so far: elsewhere the constructor throws.
  if (createRegistry())
    it('defines elements that a scoped registry draws in its shadow roots', async () => {
      const registry = new CustomElementRegistry();
      defineAll({registry});
      const host = await fixture<HTMLDivElement>(html`<div></div>`);
      const root = host.attachShadow({mode: 'open', customElementRegistry: registry} as ShadowRootInit);
      root.setHTMLUnsafe('<indicator-card loading="eager"></indicator-card>');
      const card = root.firstElementChild as IndicatorCard;
      card.data = data;
      await card.ready;
      expect(card.constructor).to.equal(registry.get('indicator-card'));
      expect(visibleText(card, '#name')).to.equal('Uno');
    });
});
