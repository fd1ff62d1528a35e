// dist/worker.cjs: starts a thread of the program, with machine code as the program itself has it (see bin/news).
'use strict';
const { join } = require('node:path');
const { dist, cacheFor, load } = require('../bin/news');

load(join(dist, 'thread.cjs'), cacheFor('thread'), new Map());
