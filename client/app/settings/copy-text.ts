/** False where the browser keeps the clipboard shut: over plain http, or because the reader forbade it. */
export const copyText = async (text: string): Promise<boolean> => {
  const { clipboard } = navigator as { clipboard?: Clipboard };
  if (!clipboard) return false;
  try {
    await clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};
