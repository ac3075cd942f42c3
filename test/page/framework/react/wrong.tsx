import type {} from 'avance/react.js';

export const wrong = [
  // @ts-expect-error no such variant
  <indicator-card variant="huge" />,
  // @ts-expect-error code is a string
  <indicator-card code={3} />,
  // @ts-expect-error no such property
  <indicator-card kode="03" />,
  // @ts-expect-error not a number
  <indicator-card heading-level="two" />,
  // @ts-expect-error wrong event type
  <variation-chart onindicator-select={(event: MouseEvent) => event} />,
  // @ts-expect-error the event has no code
  <indicator-card onindicator-load={(event) => event.code} />,
  // @ts-expect-error no such element
  <indicator-cart />,
];

export const right = (
  <>
    <indicator-card
      variant="full"
      className="wide"
      id="a"
      headingLevel={3}
      maxBytes={null}
      onClick={() => {}}
    >
      <p slot="note">·</p>
    </indicator-card>
    <indicator-card
      onindicator-error={({error, currentTarget}) => `${error.code satisfies string} ${currentTarget.src}`}
    />
    <indicator-table search stack-at="480" ref={(table) => table?.refresh()} />
  </>
);
