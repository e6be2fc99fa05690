// What runs as the server, everywhere but in development: the built files, in a Node whose young generation stays small.
// Much of what a server makes lives long (documents); a large young generation only keeps memory.
export const serverProgram = ['--max-semi-space-size=4', 'dist-server/main.js'];
