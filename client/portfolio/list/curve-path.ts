/** A step line of whole numbers in a box, each value until the next day: "M0 12H5V8H10". Empty without a value. */
export const curvePath = (values: readonly number[], width: number, height: number): string => {
  if (values.length === 0) return '';
  const most = Math.max(1, ...values);
  const y = (value: number) => Math.round((height - (value / most) * height) * 10) / 10;
  const step = values.length > 1 ? width / (values.length - 1) : width;
  const [first = 0, ...rest] = values;
  const parts = rest.map((value, index) => {
    const across = `H${Math.round((index + 1) * step * 10) / 10}`;
    return value === values[index] ? across : `${across}V${y(value)}`;
  });
  return `M0 ${y(first)}${parts.join('')}`;
};
