import { compileAndRun } from '../scripts/compile-and-run.mjs';

compileAndRun('training', ['--max-old-space-size=8192']);
