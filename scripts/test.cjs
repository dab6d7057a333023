// `npm test`: install what is missing, then every check. The work is in setup/test.mjs.
// This file is read by whatever Node is there, so it stays within what Node 8 can parse.
require('./setup/launch.cjs')('test.mjs');
