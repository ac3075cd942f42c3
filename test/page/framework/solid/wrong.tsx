import type {} from 'avance/solid.js';

export const wrong = [
  // @ts-expect-error no such variant
  <indicator-card variant="huge" />,
  // @ts-expect-error code is a string
  <indicator-card prop:code={3} />,
  // @ts-expect-error Solid would set `headinglevel`
  <indicator-card headingLevel={2} />,
  // @ts-expect-error not a number
  <indicator-card heading-level="two" />,
  // @ts-expect-error wrong event type
  <variation-chart on:indicator-select={(event: MouseEvent) => event} />,
  // @ts-expect-error the event has no code
  <indicator-card on:indicator-load={(event) => event.code} />,
  // @ts-expect-error no such element
  <indicator-cart />,
];

export const right = (
  <>
    <indicator-card
      variant="full"
      class="wide"
      id="a"
      prop:headingLevel={3}
      prop:maxBytes={null}
      onClick={() => {}}
    >
      <p slot="note">·</p>
    </indicator-card>
    <indicator-card
      on:indicator-error={({error, currentTarget}) => `${error.code satisfies string} ${currentTarget.src}`}
    />
    <indicator-table search stack-at="480" ref={(table) => table.refresh()} />
  </>
);
