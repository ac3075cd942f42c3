/** An exact decimal number: `digits` × 10^−`scale`. `scale` is never negative. */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

/**
 * Converts a number to the decimal that its shortest text denotes, exponent included: 10.8 becomes 108 × 10⁻¹, which
 * no binary float equals. Throws a RangeError unless `value` is finite.
 */
export function decimal(value: number): Decimal {
  if (!Number.isFinite(value)) throw new RangeError(`no decimal: ${value}`);
  // Most figures: a quotient of so few digits is the float that their text denotes, and is found faster than the text.
  for (let [scale, factor] = [0, 1]; scale < 3 && Math.abs(value) < 1e9; scale++, factor *= 10) {
    const digits = Math.round(value * factor);
    if (digits / factor === value) return {digits: BigInt(digits), scale};
  }
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  const [integerPart, fraction = ''] = mantissa.split('.');
  const scale = fraction.length - Number(exponent);
  return rescale({digits: BigInt(`${integerPart}${fraction}`), scale}, Math.max(scale, 0));
}

/** Rounds to exactly `decimals` digits after the point, half away from zero, as in rounding by hand. */
export function round(value: Decimal, decimals: number): Decimal {
  if (value.scale <= decimals) return rescale(value, decimals);
  return {digits: divideHalfAwayFromZero(value.digits, pow10(value.scale - decimals)), scale: decimals};
}

/** `a` − `b`, exactly. */
export function subtract(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return {digits: rescale(a, scale).digits - rescale(b, scale).digits, scale};
}

/** `value` × `factor`, exactly. */
export function multiply(value: Decimal, factor: Decimal): Decimal {
  return {digits: value.digits * factor.digits, scale: value.scale + factor.scale};
}

/** `a` ÷ `b` with `decimals` digits after the point, half away from zero. Throws a RangeError when `b` is zero. */
export function divide(a: Decimal, b: Decimal, decimals: number): Decimal {
  return {
    digits: divideHalfAwayFromZero(a.digits * pow10(b.scale + decimals), b.digits * pow10(a.scale)),
    scale: decimals,
  };
}

/** −1 below zero, 0 at zero, 1 above. */
export function sign(value: Decimal): -1 | 0 | 1 {
  if (value.digits === 0n) return 0;
  return value.digits < 0n ? -1 : 1;
}

/** −1 when `a` is less than `b`, 0 when they are equal at any scale, else 1. */
export function compare(a: Decimal, b: Decimal): -1 | 0 | 1 {
  return sign(subtract(a, b));
}

export function isZero(value: Decimal): boolean {
  return value.digits === 0n;
}

export function negate(value: Decimal): Decimal {
  return {...value, digits: -value.digits};
}

/** The absolute value. */
export function abs(value: Decimal): Decimal {
  return value.digits < 0n ? negate(value) : value;
}

/**
 * Returns "-3.9", "0.0" and never "-0.0": exactly `scale` digits after a point, without grouping. `Intl.NumberFormat`
 * formats such a text without a conversion to a float.
 */
export function toDecimalString(value: Decimal): string {
  const digits = String(abs(value).digits).padStart(value.scale + 1, '0');
  const point = digits.length - value.scale;
  const fraction = value.scale > 0 ? `.${digits.slice(point)}` : '';
  return `${value.digits < 0n ? '-' : ''}${digits.slice(0, point)}${fraction}`;
}

/** The nearest float. Used for geometry only, not for further arithmetic. */
export function toNumber(value: Decimal): number {
  return Number(toDecimalString(value));
}

function rescale(value: Decimal, scale: number): Decimal {
  return scale === value.scale ? value : {digits: value.digits * pow10(scale - value.scale), scale};
}

/** Integer division, half away from zero. */
function divideHalfAwayFromZero(dividend: bigint, divisor: bigint): bigint {
  if (divisor < 0n) return divideHalfAwayFromZero(-dividend, -divisor);
  const half = dividend < 0n ? -divisor : divisor;
  return (2n * dividend + half) / (2n * divisor);
}

function pow10(power: number): bigint {
  return 10n ** BigInt(power);
}
