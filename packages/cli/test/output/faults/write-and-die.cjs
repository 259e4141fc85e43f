'use strict';
// node write-and-die.cjs MODULE PATH TEXT REPLACE AT: writes a file and is killed before call number AT.
const { injectFaults } = require('./file-system-faults.cjs');
const [modulePath, path, text, replace, at] = process.argv.slice(2);
const { writeWhole } = require(modulePath);

injectFaults(Number(at), () => process.kill(process.pid, 'SIGKILL'));
writeWhole(path, Buffer.from(text), replace === 'true');
