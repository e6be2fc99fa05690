import readSheets from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { writeXlsx } from './write-xlsx.ts';
import { crc32 } from './zip.ts';

const back = async (tables: Parameters<typeof writeXlsx>[0]) =>
  readSheets(Buffer.from(writeXlsx(tables)), { trim: false });

describe('a workbook', () => {
  it('[SH20] is read again cell for cell, sheet by sheet', async () => {
    const rows = [
      ['Name', 'Threads'],
      ['Zoë Ängström & Söhne <b>"x"</b>', 3],
      ['two\nlines', 0.28],
      [null, 7],
    ];
    const sheets = await back([
      { name: 'People', rows },
      { name: 'a/b: [c]*? and more than thirty-one letters', rows: [['only']] },
    ]);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['People', 'a-b- -c--- and more than thirty']);
    expect(sheets[0]?.data).toEqual(rows);
    expect(sheets[1]?.data).toEqual([['only']]);
  });
  it('[SH21] what looks like a formula is text, and what XML forbids is left out', async () => {
    const [sheet] = await back([{ name: 'x', rows: [['=1+1'], ['@SUM(A1)'], ['a\u0000\u000bb'], ['\ud800c']] }]);
    expect(sheet?.data.slice(0, 3)).toEqual([['=1+1'], ['@SUM(A1)'], ['ab']]);
    expect(new TextDecoder().decode(writeXlsx([{ name: 'x', rows: [['=1+1']] }]))).not.toContain('<f>');
  });
  it('[SH20] counts check sums as everybody does', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  });
});
