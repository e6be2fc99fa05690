/** Saves text, or bytes, as a file on this computer. */
export const download = (name: string, content: BlobPart, type: string): void => {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has taken the address over when the click returns; a moment more does no harm to slow ones.
  requestAnimationFrame(() => URL.revokeObjectURL(address));
};
