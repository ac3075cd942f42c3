/** Colours of a class: its ground, and the texts on it. */
interface ClassColors {
  readonly ground: string;
  readonly ink: string;
}

const [dark, light] = ['#1b1f24', '#fff'];

/** Colours of the five classes of a value in a light file, from the lowest. Teal, because blue and vermilion are verdicts. */
export const classColors: readonly ClassColors[] = [
  {ground: '#e6eeee', ink: dark},
  {ground: '#b9d0d1', ink: dark},
  {ground: '#84adb0', ink: dark},
  {ground: '#3f777d', ink: light},
  {ground: '#174a51', ink: light},
];
