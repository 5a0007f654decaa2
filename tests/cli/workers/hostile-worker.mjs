/** As `source-worker`, with readers that do what none should, and a task that takes no time. */
import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);
register('./hostile-hooks.mjs', import.meta.url);
const { answerTasks } = await import('../../../src/server/threads/answer-tasks.js');
const { tellTexts } = await import('./hostile-tasks.js');
answerTasks({ tellTexts });
