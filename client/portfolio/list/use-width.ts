import { type RefObject, useLayoutEffect, useState } from 'react';

/** The room inside an element; 0 until it is there. */
export const useWidth = (element: RefObject<HTMLElement | null>): number => {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const one = element.current;
    if (!one) return;
    const read = () => {
      const style = getComputedStyle(one);
      const beside = Number.parseFloat(style.paddingLeft) + Number.parseFloat(style.paddingRight);
      setWidth(Math.max(0, one.clientWidth - beside));
    };
    read();
    const sizes = new ResizeObserver(read);
    sizes.observe(one);
    return () => sizes.disconnect();
  }, [element]);
  return width;
};
