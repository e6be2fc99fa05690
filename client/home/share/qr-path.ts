import { encode } from 'uqr';

/** Modules of nothing around a code; cameras need them to find it (ISO/IEC 18004). */
const QUIET_MODULES = 4;

/** An address as a QR code: the path of its dark modules, a unit each, and the side of the square with its quiet zone. */
export const qrPath = (address: string): { path: string; size: number } => {
  const { data } = encode(address, { border: 0 });
  const place = (at: number) => at + QUIET_MODULES;
  const cells = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${place(x)} ${place(y)}h1v1h-1z`] : [])));
  return { path: cells.join(''), size: data.length + 2 * QUIET_MODULES };
};
