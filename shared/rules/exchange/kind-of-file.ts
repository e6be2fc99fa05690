/** What a dropped file is, by its first bytes: names and types of files lie. */
export type FileKind = 'account' | 'vcard' | 'spreadsheet' | 'old-spreadsheet' | 'table';

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte);

/** ZIP, the container of .xlsx, and the container of the old .xls that nobody should have to read any more. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

export const kindOfBytes = (bytes: Uint8Array, fileName: string): FileKind => {
  if (startsWith(bytes, ZIP)) return 'spreadsheet';
  if (startsWith(bytes, OLE)) return 'old-spreadsheet';
  return /\.xlsx$/i.test(fileName) ? 'spreadsheet' : 'table';
};

/** The kind of a text, once it is decoded. */
export const kindOfText = (text: string): FileKind => {
  const start = text.trimStart().slice(0, 200);
  if (/^BEGIN:VCARD/i.test(start)) return 'vcard';
  // A list in JSON is no table either, and as an account file it is refused in words.
  return /^(\{|\[\s*[[{"\]])/.test(start) ? 'account' : 'table';
};
