// What runs as the server everywhere but in development: the built files.
export const serverProgram = ['dist-server/main.js'];
