/** The one curve of the product, cubic-bezier(.2,.7,.2,1), as a function of time: both from 0 to 1. */
const X1 = 0.2;
const Y1 = 0.7;
const X2 = 0.2;
const Y2 = 1;

const at = (a: number, b: number, s: number): number =>
  3 * a * s * (1 - s) * (1 - s) + 3 * b * s * s * (1 - s) + s * s * s;

/** Eased progress for linear progress. Bisection is exact to 2⁻²⁴, far below a pixel, and has no bad start. */
export const ease = (progress: number): number => {
  if (progress <= 0) return 0;
  if (progress >= 1) return 1;
  let low = 0;
  let high = 1;
  for (let step = 0; step < 24; step++) {
    const middle = (low + high) / 2;
    if (at(X1, X2, middle) < progress) low = middle;
    else high = middle;
  }
  return at(Y1, Y2, (low + high) / 2);
};
