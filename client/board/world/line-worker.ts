// Paints the lines of large maps off the main thread: jobs come by a port, pictures go back by it, in order.
import type { LineJob } from './line-job.ts';
import { paintLines } from './paint-lines.ts';

const canvas = new OffscreenCanvas(1, 1);

addEventListener('message', ({ ports: [port] }) => {
  if (!port) return;
  port.onmessage = ({ data }: MessageEvent<LineJob>) => {
    canvas.width = Math.max(1, Math.ceil(data.area.w * data.scale));
    canvas.height = Math.max(1, Math.ceil(data.area.h * data.scale));
    const context = canvas.getContext('2d');
    if (!context) return;
    paintLines(context, data);
    const picture = canvas.transferToImageBitmap();
    port.postMessage({ picture, area: data.area, scale: data.scale }, [picture]);
  };
});
