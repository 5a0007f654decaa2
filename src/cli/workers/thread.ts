import { answerTasks } from '../../server/threads/answer-tasks.js';
import { analyseArticles, analyseWithHeads, printArticles } from './tasks.js';

answerTasks({ analyseArticles, analyseWithHeads, printArticles });
