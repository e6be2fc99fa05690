/** Sets an attribute only when it changes: the browser lays out and paints again what is set. */
export const setAttribute = (element: Element, name: string, value: string): void => {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
};

/** At most a tenth of a pixel: shorter attributes, the same picture. */
export const round = (value: number): number => Math.round(value * 10) / 10;
