// `npm start`: install what is missing, build, serve. The work is in setup/start.mjs.
// This file is read by whatever Node is there, so it stays within what Node 8 can parse.
require('./setup/launch.cjs')('start.mjs');
