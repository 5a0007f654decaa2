import { compileAndRun } from '../scripts/compile-and-run.mjs';

compileAndRun('bench');
