/** A day that is typed in part, or is in no calendar: the browser hands nothing of it on. */
export const isHalfDay = (field: HTMLInputElement | null): boolean => field?.validity.badInput === true;

/** Some day on the page is half typed: the keys go there, where it says so. Asked before anything is kept by a press. */
export const reachHalfDay = (): boolean => {
  const fields = [...document.querySelectorAll<HTMLInputElement>('input[type="date"]')];
  const half = fields.find(isHalfDay);
  half?.focus();
  return half !== undefined;
};
