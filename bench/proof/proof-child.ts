/** Measures the proof of quotes in a process of its own, so that no other work counts. */
import { measureProof } from './measure-proof.js';
import { proofReport } from './proof-report.js';

const [articles, rounds] = process.argv.slice(2).map(Number);
console.log(`${proofReport(await measureProof(articles ?? 0, rounds ?? 0))}\n`);
